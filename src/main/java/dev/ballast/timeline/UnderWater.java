package dev.ballast.timeline;

import dev.ballast.finance.Amortisation;

/**
 * A debt on its way to maturity beside collateral that loses a fixed part of its value a year. Principal is compared
 * after each payment, and on the last day before it.
 *
 * @param peak the highest principal over value, today included; infinite when the collateral is worth nothing
 * @param months in which principal exceeds value at the end of the month
 * @param shortfall the most by which principal exceeds value, zero when it never does
 * @param first months until it first does, zero when it never does
 */
record UnderWater(double peak, double months, double shortfall, double first) {

    static UnderWater of(Amortisation schedule, double value, double yearlyDecay) {
        double[] principal = schedule.balances();
        int last = principal.length - 1;
        double monthly = StrictMath.pow(1 - yearlyDecay, 1.0 / 12);
        double worth = value;
        double peak = principal[0] / value;
        double shortfall = Math.max(0, principal[0] - value);
        double months = 0;
        double first = 0;
        for (int month = 1; month <= last; month++) {
            double due = schedule.dueMonths(month);
            worth = month < last ? worth * monthly : value * StrictMath.pow(1 - yearlyDecay, due / 12);
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
