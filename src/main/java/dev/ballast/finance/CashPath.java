package dev.ballast.finance;

import dev.ballast.profile.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Cash month by month when nothing is borrowed but what is committed, and commitments are drawn only when cash falls to
 * the level that must stay. Operations bring in what they brought in last year, a twelfth each month. Amounts are whole
 * units of the profile's currency; index 0 is the first month.
 */
final class CashPath {

    private static final double MONTHS_A_YEAR = 12;

    /** Amounts below this part of what moves are what ten digits cannot tell from none. */
    private static final double NOISE = 1e-9;

    private static final double CENTS = 100;

    private final double atStart;
    private final double operations;
    private final double[] service;
    private final double[] spending;
    private final double[] drawn;
    private final double[] fees;
    private final double[] ownCash;
    private final double[] headroom;
    private final double[] missing;
    private final double noise;

    private CashPath(double atStart, double operations, double[] service, double[] spending, double noise) {
        int months = service.length;
        this.atStart = atStart;
        this.operations = operations / MONTHS_A_YEAR;
        this.service = service;
        this.spending = spending;
        this.drawn = new double[months];
        this.fees = new double[months];
        this.ownCash = new double[months];
        this.headroom = new double[months];
        this.missing = new double[months];
        this.noise = noise;
    }

    /**
     * The path of so many months.
     *
     * @param atStart cash above what must stay
     * @param operations cash that operations bring in a year, before interest
     */
    static CashPath of(Evidence evidence, DebtBook debt, int months, double atStart, double operations) {
        double[] service = debt.serviceByMonth(months);
        double[] capex = Spending.byMonth(evidence, months);
        var commitments = Commitments.of(evidence);
        double noise = NOISE * (Math.abs(atStart) + Math.abs(operations) + total(capex));
        var path = new CashPath(atStart, operations, service, capex, noise);
        double own = atStart;
        double cash = atStart;
        for (int month = 0; month < months; month++) {
            path.fees[month] = commitments.fee(month);
            double flow = path.operations - service[month] - capex[month] - path.fees[month];
            own += flow;
            cash += flow;
            if (cash < 0) {
                path.drawn[month] = commitments.draw(-cash, month);
                cash += path.drawn[month];
            }
            path.ownCash[month] = own;
            path.headroom[month] = Math.max(0, cash) + commitments.available(month);
            path.missing[month] = Math.max(0, -cash);
        }
        return path;
    }

    /**
     * Sources and uses of each month, every figure rounded to the cent: what a month carries on is what it prints.
     *
     * @param first the day on which the first month begins
     */
    List<CashMonth> table(LocalDate first) {
        var table = new ArrayList<CashMonth>();
        long cash = cents(atStart);
        for (int at = 0; at < service.length; at++) {
            long closing = cash
                    + cents(operations)
                    + cents(drawn[at])
                    - cents(service[at])
                    - cents(spending[at])
                    - cents(fees[at]);
            table.add(new CashMonth(
                    first.plusMonths(at),
                    cash,
                    cents(operations),
                    cents(drawn[at]),
                    cents(service[at]),
                    cents(spending[at]),
                    cents(fees[at]),
                    closing));
            cash = closing;
        }
        return List.copyOf(table);
    }

    private static long cents(double amount) {
        return Math.round(amount * CENTS);
    }

    /** The first month, from 1, in which cash and commitments do not suffice; zero when they always do. */
    int firstMissing() {
        for (int month = 0; month < missing.length; month++) {
            if (missing[month] > noise) {
                return month + 1;
            }
        }
        return 0;
    }

    /** The most that is missing in any month. */
    double mostMissing() {
        double most = 0;
        for (double amount : missing) {
            most = Math.max(most, amount);
        }
        return most > noise ? most : 0;
    }

    /** What could be spent besides, all at once in the tightest month; zero when anything is missing. */
    double leastHeadroom() {
        return mostMissing() > 0 ? 0 : headroom[tightest()];
    }

    /** Cash above what must stay in the lowest month, without any draw; negative when it does not suffice by itself. */
    double lowestOwn() {
        return ownCash[lowestMonth() - 1];
    }

    /** The month, from 1, in which cash without any draw is lowest; of equal months the first. */
    int lowestMonth() {
        int lowest = 0;
        for (int month = 1; month < ownCash.length; month++) {
            lowest = ownCash[month] < ownCash[lowest] - noise ? month : lowest;
        }
        return lowest + 1;
    }

    private int tightest() {
        int least = 0;
        for (int month = 1; month < headroom.length; month++) {
            least = headroom[month] < headroom[least] ? month : least;
        }
        return least;
    }

    /** Cash and commitments together in the tightest month; negative when something is missing. */
    double lowest() {
        return mostMissing() > 0 ? -mostMissing() : headroom[tightest()];
    }

    /** The month, from 1, in which cash and commitments together are lowest. */
    int tightestMonth() {
        if (mostMissing() == 0) {
            return tightest() + 1;
        }
        int most = 0;
        for (int month = 1; month < missing.length; month++) {
            most = missing[month] > missing[most] + noise ? month : most;
        }
        return most + 1;
    }

    private static double total(double[] amounts) {
        double total = 0;
        for (double amount : amounts) {
            total += amount;
        }
        return total;
    }

    /** The names of the figures that decide it, but for what stands at the start and what operations bring in. */
    static InputNames names(InputNames names, DebtBook debt) {
        Commitments.names(Spending.names(names))
                .add("/as_of")
                .each("principal")
                .each("rate_decimal")
                .each("maturity_date")
                .eachRepayment();
        return names;
    }
}
