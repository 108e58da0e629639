package dev.ballast.finance;

import dev.ballast.profile.Evidence;
import java.time.LocalDate;

/** Debt service of each year within the horizon as cash flow has to cover it, in whole units of the profile's currency. */
public final class ServiceAhead {

    private static final int MONTHS_A_YEAR = 12;
    private static final int MONTHS_A_QUARTER = 3;

    /** Years of level service differ in their last bits only; none of them is heavier for that. */
    private static final double NOISE = 1e-11;

    private final double[] byYear;

    private ServiceAhead(double[] byYear) {
        this.byYear = byYear;
    }

    /** The horizon counts in whole years, a part of a year as one. */
    public static ServiceAhead of(Evidence evidence, DebtBook debt) {
        return new ServiceAhead(debt.coveredService(years(evidence), notionalMonths(evidence)));
    }

    /** The same service by quarter: the heaviest quarter may be one that its year hides. */
    public static double[] byQuarter(Evidence evidence, DebtBook debt) {
        int quarters = years(evidence) * MONTHS_A_YEAR / MONTHS_A_QUARTER;
        double[] byMonth = debt.coveredServiceByMonth(quarters * MONTHS_A_QUARTER, notionalMonths(evidence));
        var byQuarter = new double[quarters];
        for (int month = 0; month < byMonth.length; month++) {
            byQuarter[month / MONTHS_A_QUARTER] += byMonth[month];
        }
        return byQuarter;
    }

    /** Service of one unit of new debt: level, over the notional tenor, at the marginal rate. */
    static ServiceAhead ofNewDebt(Evidence evidence) {
        double rate = evidence.profile().financing().marginalRateDecimal().value();
        return new ServiceAhead(
                Amortisation.level(1, rate, notionalMonths(evidence)).serviceByYear(years(evidence)));
    }

    /** The names of the figures that decide it. */
    public static InputNames names(InputNames names, DebtBook debt) {
        boolean scheduled = debt.has(instrument -> !DebtBook.isLevelled(instrument));
        return names.addIf(scheduled, "/as_of")
                .each("principal")
                .each("rate_decimal")
                .eachRepayment()
                .each(debt, "maturity_date", instrument -> !DebtBook.isLevelled(instrument))
                .each(debt, "recourse", DebtBook::turnsOnRecourse)
                .addIf(debt.has(DebtBook::isLevelled), "assumption:coverage.notional-tenor")
                .addIf(scheduled, "assumption:coverage.horizon");
    }

    public double heaviest() {
        return byYear[heaviestYear()];
    }

    /** What the heaviest year is called: {@code debt service of the year to 2030-12-31}. */
    public String heaviestName(LocalDate asOf) {
        return "debt service of the year to " + asOf.plusYears(heaviestYear() + 1L);
    }

    /** Months from today to the end of the first year that this much cash does not pay; of none, of the heaviest. */
    public double monthsUntilShort(double yearlyCash) {
        int year = 0;
        while (year < byYear.length && byYear[year] <= yearlyCash) {
            year++;
        }
        return ((year < byYear.length ? year : heaviestYear()) + 1) * (double) MONTHS_A_YEAR;
    }

    /** Service of the years in which any is due, divided by their number; zero when none is. */
    public double average() {
        return total() == 0 ? 0 : total() / yearsDue();
    }

    /** Service of each year within the horizon, the first of them the twelve months from today. */
    public double[] byYear() {
        return byYear.clone();
    }

    double first() {
        return byYear[0];
    }

    /** Service of all years within the horizon. */
    public double total() {
        double total = 0;
        for (double service : byYear) {
            total += service;
        }
        return total;
    }

    int yearsDue() {
        int years = 0;
        for (double service : byYear) {
            years += service > 0 ? 1 : 0;
        }
        return years;
    }

    private int heaviestYear() {
        int heaviest = 0;
        for (int year = 1; year < byYear.length; year++) {
            heaviest = byYear[year] > byYear[heaviest] * (1 + NOISE) ? year : heaviest;
        }
        return heaviest;
    }

    /** The horizon in whole years. */
    public static int years(Evidence evidence) {
        double months = evidence.parameters().months("coverage.horizon").value();
        return (int) Math.max(1, Math.ceil(months / MONTHS_A_YEAR));
    }

    private static double notionalMonths(Evidence evidence) {
        return evidence.parameters().months("coverage.notional-tenor").value();
    }
}
