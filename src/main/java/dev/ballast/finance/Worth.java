package dev.ballast.finance;

import java.util.function.DoubleUnaryOperator;

/**
 * What dated payments are worth at a yield, and how that moves when the yield does: value changes by
 * −modified duration × change + ½ convexity × change², in parts of the value. Source: any text on fixed income.
 *
 * @param value of all payments today, accrued interest included
 * @param duration Macaulay's, in years: the average time to a unit of value
 * @param modified duration over one plus the yield of a period
 * @param convexity in years squared
 */
record Worth(double value, double duration, double modified, double convexity) {

    private static final double LEAST_YIELD = -0.99;
    private static final double MOST_YIELD = 10;
    private static final int HALVINGS = 80;

    static final Worth NOTHING = new Worth(0, 0, 0, 0);

    /**
     * Payments after that many periods each, at a yield a year that is compounded every period.
     *
     * @param perYear periods a year
     */
    static Worth of(double[] periods, double[] payments, double yearlyYield, int perYear) {
        double growth = 1 + yearlyYield / perYear;
        double value = 0;
        double timed = 0;
        double curved = 0;
        double factor = 1;
        double before = 0;
        for (int at = 0; at < payments.length; at++) {
            double step = periods[at] - before;
            factor *= step == 1 ? 1 / growth : StrictMath.pow(growth, -step);
            before = periods[at];
            double today = payments[at] * factor;
            value += today;
            timed += today * periods[at];
            curved += today * periods[at] * (periods[at] + 1);
        }
        if (value == 0) {
            return NOTHING;
        }
        double duration = timed / value / perYear;
        return new Worth(value, duration, duration / growth, curved / value / growth / growth / perYear / perYear);
    }

    /** The same payments so many times over. */
    Worth times(double factor) {
        return new Worth(value * factor, duration, modified, convexity);
    }

    /** The change of value when the yield changes by that much a year, to the second order. */
    double change(double ofYield) {
        return value * (-modified * ofYield + convexity * ofYield * ofYield / 2);
    }

    /** The yield a year at which a price that falls as yield rises is this: from −99 % to 1,000 %, the nearer end beyond. */
    static double yieldAt(double price, DoubleUnaryOperator priceAtYield) {
        double low = LEAST_YIELD;
        double high = MOST_YIELD;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (low + high) / 2;
            if (priceAtYield.applyAsDouble(middle) > price) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
