package dev.ballast.finance;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.Repayment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** All debt outstanding on the as-of date. Amounts are whole units of the profile's currency. */
public final class DebtBook {

    private static final double MONTHS_A_YEAR = 12;

    private final List<Instrument> instruments;
    private final LocalDate asOf;

    private DebtBook(List<Instrument> instruments, LocalDate asOf) {
        this.instruments = instruments;
        this.asOf = asOf;
    }

    public static DebtBook of(Evidence evidence) {
        var profile = evidence.profile();
        return new DebtBook(profile.financing().instruments(), profile.asOf());
    }

    /** In the order of the profile. */
    public List<Instrument> instruments() {
        return instruments;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public double principal() {
        return total(instrument -> instrument.principal().value());
    }

    /** A year's interest on what is outstanding today. */
    public double yearlyInterest() {
        return total(instrument ->
                instrument.principal().value() * instrument.rateDecimal().value());
    }

    /** Interest and principal that the contracts make due within twelve months. */
    double dueWithinAYear() {
        return total(instrument -> Amortisation.of(instrument, asOf).serviceByYear(1)[0]);
    }

    /** Interest and principal that the contracts make due in each of that many months. */
    double[] serviceByMonth(int months) {
        var service = new double[months];
        for (Instrument instrument : instruments) {
            double[] one = Amortisation.of(instrument, asOf).serviceByMonth(months);
            for (int month = 0; month < months; month++) {
                service[month] += one[month];
            }
        }
        return service;
    }

    /** Principal outstanding after that many months. */
    double principalAfter(int months) {
        return total(instrument -> Amortisation.of(instrument, asOf).balanceAfter(months));
    }

    /** A year's interest on what is outstanding after that many months. */
    double yearlyInterestAfter(int months) {
        return total(instrument -> Amortisation.of(instrument, asOf).balanceAfter(months)
                * instrument.rateDecimal().value());
    }

    /** The sum of a figure over all instruments, the same to the last bit in whatever order they stand. */
    public double total(ToDoubleFunction<Instrument> figure) {
        var terms = new double[instruments.size()];
        for (int index = 0; index < terms.length; index++) {
            terms[index] = figure.applyAsDouble(instruments.get(index));
        }
        return Sum.of(terms);
    }

    /**
     * Service of the years ahead as cash flow has to cover it: a bullet that is a claim on the whole business counts as
     * level service over the notional tenor, whatever its maturity, because it will be refinanced out of that business.
     */
    double[] coveredService(int years, double notionalMonths) {
        return added(years, instrument -> covered(instrument, notionalMonths).serviceByYear(years));
    }

    /** The same by month. */
    double[] coveredServiceByMonth(int months, double notionalMonths) {
        return added(months, instrument -> covered(instrument, notionalMonths).serviceByMonth(months));
    }

    private double[] added(int periods, Function<Instrument, double[]> each) {
        var terms = new double[periods][instruments.size()];
        for (int index = 0; index < instruments.size(); index++) {
            double[] service = each.apply(instruments.get(index));
            for (int period = 0; period < periods; period++) {
                terms[period][index] = service[period];
            }
        }
        var added = new double[periods];
        for (int period = 0; period < periods; period++) {
            added[period] = Sum.of(terms[period]);
        }
        return added;
    }

    /**
     * What one unit of money a year, paid monthly over the life of the debt, is worth at the rate of the debt: the life is
     * the term to the last payment as cash flow has to cover it, weighted by principal, and the rate is so weighted too.
     */
    public double yearsOfLife(Evidence evidence) {
        double principal = principal();
        if (principal == 0) {
            return 0;
        }
        double notional =
                evidence.parameters().months("coverage.notional-tenor").value();
        double months = total(instrument ->
                instrument.principal().value() * covered(instrument, notional).lastDue());
        double monthly = yearlyInterest() / principal / MONTHS_A_YEAR;
        return AdjustedDebt.annuity(monthly, months / principal) / MONTHS_A_YEAR;
    }

    private Amortisation covered(Instrument instrument, double notionalMonths) {
        return isLevelled(instrument)
                ? Amortisation.level(
                        instrument.principal().value(), instrument.rateDecimal().value(), notionalMonths)
                : Amortisation.of(instrument, asOf);
    }

    /** Whether cover counts this instrument as level service rather than as its contract says. */
    public static boolean isLevelled(Instrument instrument) {
        return instrument.repayment() == Repayment.BULLET
                && (instrument.collateral() == null || instrument.recourse() == Recourse.CORPORATE);
    }

    /** Whether recourse decides how cover counts it: only a pledged bullet can be the one or the other. */
    static boolean turnsOnRecourse(Instrument instrument) {
        return instrument.repayment() == Repayment.BULLET && instrument.collateral() != null;
    }

    /** Whether any instrument is of this kind. */
    public boolean has(Predicate<Instrument> kind) {
        for (Instrument instrument : instruments) {
            if (kind.test(instrument)) {
                return true;
            }
        }
        return false;
    }
}
