package dev.ballast.sovereign;

import dev.ballast.profile.ProgrammeLoan;
import org.jspecify.annotations.Nullable;

/**
 * A loan repaid in equal half-yearly parts after grace, paid out at once.
 *
 * @param presentValue of all its payments, at the discount rate
 * @param heaviestYear the two payments in a row that cost most
 */
record LoanSchedule(double presentValue, double heaviestYear) {

    private static final LoanSchedule NONE = new LoanSchedule(0, 0);
    private static final int HALF_YEAR = 6;

    static LoanSchedule of(@Nullable ProgrammeLoan loan, double discountRate) {
        if (loan == null) {
            return NONE;
        }
        long first = StrictMath.max(1, StrictMath.round(loan.graceMonths().value() / HALF_YEAR));
        long last = StrictMath.max(first, StrictMath.round(loan.tenorMonths().value() / HALF_YEAR));
        double part = loan.principal().value() / (last - first + 1);
        double rate = loan.rateDecimal().value() / 2;
        double step = 1 / StrictMath.sqrt(1 + discountRate);
        double outstanding = loan.principal().value();
        double factor = 1;
        double worth = 0;
        double before = 0;
        double heaviest = 0;
        for (long half = 1; half <= last; half++) {
            double payment = outstanding * rate;
            if (half >= first) {
                payment += part;
                outstanding -= part;
            }
            factor *= step;
            worth += payment * factor;
            heaviest = StrictMath.max(heaviest, before + payment);
            before = payment;
        }
        return new LoanSchedule(worth, heaviest);
    }
}
