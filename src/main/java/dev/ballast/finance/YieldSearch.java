package dev.ballast.finance;

import java.util.ArrayList;
import java.util.List;

/**
 * All rates between −99.99 % and 100,000,000 % a year at which a line of flows is worth nothing. With one change of sign
 * there is at most one (Descartes); with more the range is searched in steps, so that two rates closer than a step, about
 * four parts in a hundred of a unit of money a year, may be taken for none.
 */
final class YieldSearch {

    private static final double LEAST = StrictMath.log(1e-4);
    private static final double MOST = StrictMath.log(1e6);
    private static final int STEPS = 600;
    private static final int HALVINGS = 60;

    /** Beyond this power of e a double ends. */
    private static final double MOST_POWER = 600;

    private final CashLine line;
    private final double least;

    YieldSearch(CashLine line) {
        this.line = line;
        this.least = StrictMath.max(LEAST, -MOST_POWER / StrictMath.max(1, line.span()));
    }

    Yield search() {
        List<Double> rates = line.signChanges() == 0 ? List.of() : rates();
        if (rates.isEmpty()) {
            boolean gains = line.valueAt(MOST) > 0 || (line.signChanges() == 0 && line.valueAt(0) > 0);
            return gains
                    ? new Yield(YieldOutcome.GAINS_AT_EVERY_RATE, StrictMath.expm1(MOST), 0)
                    : new Yield(YieldOutcome.LOSES_AT_EVERY_RATE, StrictMath.expm1(least), 0);
        }
        var outcome = rates.size() == 1 ? YieldOutcome.ONE_RATE : YieldOutcome.SEVERAL_RATES;
        return new Yield(outcome, StrictMath.expm1(rates.get(0)), rates.size());
    }

    /** From the lowest up. */
    private List<Double> rates() {
        int steps = line.signChanges() == 1 ? 1 : STEPS;
        var rates = new ArrayList<Double>();
        double low = least;
        double atLow = line.valueAt(low);
        for (int step = 1; step <= steps; step++) {
            double high = least + (MOST - least) * step / steps;
            double atHigh = line.valueAt(high);
            if (atLow > 0 != atHigh > 0) {
                rates.add(between(low, high, atLow > 0));
            }
            low = high;
            atLow = atHigh;
        }
        return rates;
    }

    private double between(double from, double to, boolean isFallen) {
        double low = from;
        double high = to;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            if (line.valueAt(middle) > 0 == isFallen) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
