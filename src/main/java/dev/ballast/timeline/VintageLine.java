package dev.ballast.timeline;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.Monetisation;
import dev.ballast.profile.VintageProgramme;
import dev.ballast.timeline.VintageMonth.Phase;
import dev.ballast.timeline.VintageMonth.Sources;
import dev.ballast.timeline.VintageMonth.Uses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One vintage month by month as a lender would model it: all of its capital is drawn from one loan at the marginal rate
 * as it is spent, interest during construction is added to the loan, and equal payments repay it over the life of the
 * silicon. Every figure is rounded to the cent, and a month carries on what it prints.
 */
final class VintageLine {

    private static final double CENTS = 100;
    private static final double MONTHS_A_YEAR = 12;

    private final Evidence evidence;
    private final VintageProgramme programme;
    private final PhasedCash cash;
    private final double monthlyRate;
    private final int installed;
    private final int payments;
    private final long reserveAMonth;

    private long owed;
    private long payment;

    private VintageLine(Evidence evidence, Monetisation monetisation, VintageProgramme programme) {
        double life = evidence.parameters().months("silicon.life").value();
        double silicon = monetisation.vintageCapital().value()
                * evidence.profile().financials().siliconCapexShare().value();
        this.evidence = evidence;
        this.programme = programme;
        this.cash = PhasedCash.of(monetisation, programme);
        this.monthlyRate = evidence.profile().financing().marginalRateDecimal().value() / MONTHS_A_YEAR;
        this.installed = (int) StrictMath.ceil(cash.installed);
        this.payments = (int) Math.max(1, StrictMath.floor(life));
        this.reserveAMonth = cents(silicon / payments);
    }

    /** The months from the as-of date until the silicon is worn out; none without a programme. */
    static List<VintageMonth> of(Evidence evidence) {
        Monetisation monetisation = evidence.profile().monetisation();
        VintageProgramme programme = monetisation == null ? null : monetisation.programme();
        return monetisation == null || programme == null
                ? List.of()
                : new VintageLine(evidence, monetisation, programme).months();
    }

    private List<VintageMonth> months() {
        var months = new ArrayList<VintageMonth>();
        LocalDate first = evidence.profile().asOf();
        int last = Math.min(PhasedCash.HORIZON, installed + payments);
        for (int month = 1; month <= last; month++) {
            months.add(month(first.plusMonths(month - 1L), month));
        }
        return List.copyOf(months);
    }

    private VintageMonth month(LocalDate begins, int month) {
        long capital = cents(total(cash.capital, month)) - cents(total(cash.capital, month - 1));
        long interest = Math.round(owed * monthlyRate);
        long earned = cents(cash.earned[month]);
        long running = cents(cash.running[month]);
        long drawn = capital;
        long principal = 0;
        if (month <= installed) {
            drawn += interest;
            owed += drawn;
        } else {
            principal = principal(month, interest);
            owed += capital - principal;
        }
        long due = running + principal + (month <= installed ? 0 : interest);
        long left = earned - due;
        long reserve = month <= installed ? 0 : Math.min(reserveAMonth, Math.max(0, left));
        return new VintageMonth(
                begins,
                phase(month),
                new Sources(drawn, earned, Math.max(0, -left)),
                new Uses(capital, interest, principal, running, reserve, Math.max(0, left) - reserve),
                owed);
    }

    /** Equal payments, reckoned when the first is due; the last takes along what rounding left. */
    private long principal(int month, long interest) {
        int paid = month - installed - 1;
        if (paid == 0) {
            payment = levelPayment();
        }
        return paid == payments - 1 ? owed : Math.min(owed, payment - interest);
    }

    private long levelPayment() {
        double annuity = monthlyRate == 0 ? payments : (1 - StrictMath.pow(1 + monthlyRate, -payments)) / monthlyRate;
        return Math.round(owed / annuity);
    }

    private Phase phase(int month) {
        double begins = month - 1;
        double until = programme.aggregationMonths().value();
        if (begins < until) {
            return Phase.AGGREGATION;
        }
        until += programme.constructionMonths().value();
        if (begins < until) {
            return Phase.CONSTRUCTION;
        }
        until += programme.trainingMonths().value();
        if (begins < until) {
            return Phase.TRAINING;
        }
        return begins < until + programme.deploymentMonths().value() ? Phase.DEPLOYMENT : Phase.MONETISATION;
    }

    private static double total(double[] amounts, int until) {
        double total = 0;
        for (int month = 1; month <= until; month++) {
            total += amounts[month];
        }
        return total;
    }

    private static long cents(double amount) {
        return Math.round(amount * CENTS);
    }
}
