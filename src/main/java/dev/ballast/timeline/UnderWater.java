package dev.ballast.timeline;

import dev.ballast.finance.Amortisation;

/**
 * A debt on its way to maturity beside collateral that loses value. Principal is compared after each payment, and on the
 * last day before it.
 *
 * @param peak the highest principal over value, today included; infinite when the collateral is worth nothing
 * @param months in which principal exceeds value at the end of the month
 * @param shortfall the most by which principal exceeds value, zero when it never does
 * @param first months until it first does, zero when it never does
 */
record UnderWater(double peak, double months, double shortfall, double first) {

    /**
     * The debt beside its collateral.
     *
     * @param value of the collateral today
     * @param left the part of it that is left at the end of every month before the last
     * @param leftAtMaturity the part that is left on the day of maturity
     */
    static UnderWater of(Amortisation schedule, double value, double[] left, double leftAtMaturity) {
        double[] principal = schedule.balances();
        int last = principal.length - 1;
        double peak = principal[0] / value;
        double shortfall = Math.max(0, principal[0] - value);
        double months = 0;
        double first = 0;
        for (int month = 1; month <= last; month++) {
            double due = schedule.dueMonths(month);
            double worth = value * (month < last ? left[month] : leftAtMaturity);
            double owed = month < last ? principal[month] : principal[last - 1];
            peak = Math.max(peak, owed / worth);
            if (owed > worth) {
                first = shortfall == 0 ? due : first;
                shortfall = Math.max(shortfall, owed - worth);
                months += due - (month - 1);
            }
        }
        return new UnderWater(peak, months, shortfall, first);
    }
}
