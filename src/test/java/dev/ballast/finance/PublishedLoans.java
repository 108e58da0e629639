package dev.ballast.finance;

import dev.ballast.profile.Repayment;

/** Published answers about loans of equal payments, where a balloon is what spreadsheets call a future value. */
final class PublishedLoans {

    private static final int MONTHS_A_YEAR = 12;

    private PublishedLoans() {}

    /** A loan leaves something to pay at its end, or nothing; where both amounts flow the same way somebody saves. */
    static boolean isSaving(PublishedCase asked) {
        double now = asked.number("pv");
        double end = asked.number("fv");
        return now == 0 || now * end > 0;
    }

    static double sign(PublishedCase asked) {
        return Math.signum(asked.number("pv"));
    }

    private static double[] balances(PublishedCase asked) {
        double yearly = asked.number("rate") * MONTHS_A_YEAR;
        double balloon = asked.inputs().containsKey("fv") ? Math.abs(asked.number("fv")) : 0;
        return Amortisation.of(
                        Repayment.LEVEL_PAYMENT, Math.abs(asked.number("pv")), yearly, asked.number("nper"), balloon)
                .balances();
    }

    static double principal(PublishedCase asked, int first, int last) {
        double[] left = balances(asked);
        return left[first - 1] - left[last];
    }

    static double interest(PublishedCase asked, int first, int last) {
        double[] left = balances(asked);
        double interest = 0;
        for (int period = first; period <= last; period++) {
            interest += left[period - 1] * asked.number("rate");
        }
        return interest;
    }

    static double levelPayment(PublishedCase asked) {
        double yearly = asked.number("annual_rate");
        return Amortisation.level(asked.number("notional"), yearly, asked.number("months"))
                .serviceByMonth(1)[0];
    }
}
