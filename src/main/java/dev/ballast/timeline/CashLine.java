package dev.ballast.timeline;

/**
 * Value and yield of a line of flows one period apart, the first of them today. Unlike the function of a spreadsheet, which
 * discounts the first flow by a period, the first flow stands at its face. Source: any text on corporate finance.
 */
final class CashLine {

    private static final double LEAST_RATE = -0.99;
    private static final double MOST_RATE = 1;
    private static final int STEPS = 60;

    private CashLine() {}

    /** Net present value at a decimal rate a period. */
    static double presentValue(double[] flows, double rate) {
        double factor = 1 / (1 + rate);
        double value = 0;
        for (int period = flows.length - 1; period >= 0; period--) {
            value = value * factor + flows[period];
        }
        return value;
    }

    /**
     * The rate a period at which outlays and later receipts are worth the same, between −99 % and 100 %; of a line that is
     * worth something at every rate the most, of one that never is the least.
     */
    static double rateOfReturn(double[] flows) {
        if (presentValue(flows, MOST_RATE) > 0) {
            return MOST_RATE;
        }
        double low = LEAST_RATE;
        double high = MOST_RATE;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (presentValue(flows, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
