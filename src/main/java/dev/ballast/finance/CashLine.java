package dev.ballast.finance;

import com.opengamma.strata.basics.date.DayCounts;
import java.time.LocalDate;
import java.util.List;

/**
 * Value and yield of dated flows: years are actual days over 365, as XNPV and XIRR of a spreadsheet count them. Unlike its
 * NPV, which discounts the first flow by a period, a flow of today stands at its face.
 */
public final class CashLine {

    private final double[] years;
    private final double[] flows;

    private CashLine(double[] years, double[] flows) {
        this.years = years;
        this.flows = flows;
    }

    /** Flows in the order of time, each with its years from today. */
    static CashLine of(double[] years, double[] flows) {
        return new CashLine(years.clone(), flows.clone());
    }

    /** Flows on dates in the order of time, valued on the first of them. */
    public static CashLine dated(List<LocalDate> dates, double[] flows) {
        var years = new double[flows.length];
        for (int at = 0; at < years.length; at++) {
            years[at] = DayCounts.ACT_365F.yearFraction(dates.get(0), dates.get(at));
        }
        return new CashLine(years, flows.clone());
    }

    /** Flows at the ends of the months after today, the first of them today itself. */
    public static CashLine monthly(LocalDate today, double[] flows) {
        var dates = new LocalDate[flows.length];
        for (int month = 0; month < dates.length; month++) {
            dates[month] = today.plusMonths(month);
        }
        return dated(List.of(dates), flows);
    }

    /** Net present value at a decimal rate a year. */
    public double presentValue(double rate) {
        return valueAt(StrictMath.log1p(rate));
    }

    /** The rate a year at which outlays and receipts are worth the same. */
    public Yield rateOfReturn() {
        return new YieldSearch(this).search();
    }

    /**
     * The yield when receipts are reinvested until the end at one rate and outlays are financed at another; −100 % when
     * nothing comes back. Unlike a yield there is always exactly one. Source: MIRR of a spreadsheet.
     *
     * @throws IllegalArgumentException when nothing is laid out
     */
    public double modifiedYield(double financeRate, double reinvestRate) {
        double span = years[years.length - 1];
        double laidOut = 0;
        double grown = 0;
        for (int at = 0; at < flows.length; at++) {
            if (flows[at] < 0) {
                laidOut -= flows[at] * StrictMath.pow(1 + financeRate, -years[at]);
            } else {
                grown += flows[at] * StrictMath.pow(1 + reinvestRate, span - years[at]);
            }
        }
        if (!(laidOut > 0)) {
            throw new IllegalArgumentException("nothing is laid out");
        }
        return StrictMath.pow(grown / laidOut, 1 / span) - 1;
    }

    /** Value at a continuous rate a year. */
    double valueAt(double continuous) {
        double value = 0;
        for (int at = 0; at < flows.length; at++) {
            value += flows[at] * StrictMath.exp(-continuous * years[at]);
        }
        return value;
    }

    /** How often the sign changes from one flow that is not nothing to the next. */
    int signChanges() {
        int changes = 0;
        double before = 0;
        for (double flow : flows) {
            changes += flow * before < 0 ? 1 : 0;
            before = flow == 0 ? before : flow;
        }
        return changes;
    }

    double span() {
        return years[years.length - 1];
    }
}
