package dev.ballast.finance;

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
        for (int at = 0; at < payments.length; at++) {
            double today = payments[at] * StrictMath.pow(growth, -periods[at]);
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

    /** The change of value when the yield changes by that much a year, to the second order. */
    double change(double ofYield) {
        return value * (-modified * ofYield + convexity * ofYield * ofYield / 2);
    }
}
