package dev.ballast.finance;

import dev.ballast.profile.Instrument;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Months;
import java.time.LocalDate;

/**
 * What one debt still owes and pays, month by month from today to maturity, monthly in arrear: 50,000 at 5.01 % over 60
 * months pays 943.79 a month. A balloon bears interest until the last
 * payment takes it along. A last part month pays what is left, with interest for its part. Source: annuity formula.
 */
public final class Amortisation {

    private static final int MONTHS_A_YEAR = 12;

    private final double principal;
    private final double monthlyRate;
    private final double months;
    private final int periods;
    private final double firstPart;
    private final double growth;

    private Amortisation(double principal, double monthlyRate, double months, double firstPart, double growth) {
        this.principal = principal;
        this.monthlyRate = monthlyRate;
        this.months = months;
        this.periods = (int) Math.max(1, Math.ceil(months));
        this.firstPart = firstPart;
        this.growth = growth;
    }

    /** The schedule of an instrument as it stands on that day; one that has matured is due at once. */
    public static Amortisation of(Instrument instrument, LocalDate asOf) {
        double months = Math.max(0, Months.count(asOf, instrument.maturityDate()));
        double principal = instrument.principal().value();
        return of(
                instrument.repayment(),
                principal,
                instrument.rateDecimal().value(),
                months,
                principal * instrument.balloon());
    }

    /** Equal monthly payments of interest and principal together, at a decimal rate a year. */
    public static Amortisation level(double principal, double yearlyRate, double months) {
        return of(Repayment.LEVEL_PAYMENT, principal, yearlyRate, months, 0);
    }

    /**
     * A debt of this principal at a decimal rate a year, over months from today.
     *
     * @param balloon what payments before maturity leave of the principal; a bullet leaves all of it
     */
    public static Amortisation of(
            Repayment repayment, double principal, double yearlyRate, double months, double balloon) {
        double repaid = principal - balloon;
        double rate = yearlyRate / MONTHS_A_YEAR;
        double term = Math.max(1, months);
        return switch (repayment) {
            case LEVEL_PAYMENT -> new Amortisation(principal, rate, months, repaid * firstShare(rate, term), 1 + rate);
            case LEVEL_PRINCIPAL -> new Amortisation(principal, rate, months, repaid / term, 1);
            case BULLET -> new Amortisation(principal, rate, months, 0, 1);
        };
    }

    /** Principal in the first of equal payments: payments are equal when each repays (1 + rate) times the one before. */
    private static double firstShare(double rate, double months) {
        return rate == 0 ? 1 / months : rate / StrictMath.expm1(months * StrictMath.log1p(rate));
    }

    /** Principal outstanding today (at 0) and after each payment to maturity; the last is zero. */
    public double[] balances() {
        return balances(periods);
    }

    private double[] balances(int atMost) {
        var left = new double[Math.min(atMost, periods) + 1];
        double part = firstPart;
        left[0] = principal;
        for (int month = 1; month < left.length; month++) {
            left[month] = month == periods ? 0 : left[month - 1] - part;
            part *= growth;
        }
        return left;
    }

    /** Interest and principal of each of that many years ahead. */
    double[] serviceByYear(int years) {
        double[] byMonth = serviceByMonth(years * MONTHS_A_YEAR);
        var service = new double[years];
        for (int month = 0; month < byMonth.length; month++) {
            service[month / MONTHS_A_YEAR] += byMonth[month];
        }
        return service;
    }

    /** Interest and principal due after that many payments, to maturity. */
    public double serviceAfter(int payments) {
        double[] left = balances();
        double paid = 0;
        for (int month = Math.max(0, payments) + 1; month < left.length; month++) {
            paid += left[month - 1] * monthlyRate * length(month) + (left[month - 1] - left[month]);
        }
        return paid;
    }

    /** Interest and principal of each of that many months ahead. */
    double[] serviceByMonth(int months) {
        double[] left = balances(months);
        var service = new double[months];
        for (int month = 1; month < left.length; month++) {
            service[month - 1] = left[month - 1] * monthlyRate * length(month) + (left[month - 1] - left[month]);
        }
        return service;
    }

    /** Principal outstanding after that many payments. */
    double balanceAfter(int months) {
        double[] left = balances(months);
        return left[left.length - 1];
    }

    /** Months until a unit of principal is repaid, on average: the maturity of a bullet, about half of it otherwise. */
    public double averageLife() {
        if (firstPart == 0) {
            return months;
        }
        double[] left = balances();
        double area = 0;
        for (int month = 1; month < left.length; month++) {
            area += left[month - 1] * length(month);
        }
        return area / principal;
    }

    /** How many payments there are to maturity, at least one. */
    public int payments() {
        return periods;
    }

    /** The day of a payment in months from today: the number of the payment, for the last one the maturity. */
    public double dueMonths(int payment) {
        return payment < periods ? payment : months;
    }

    /** The day of the last payment in months from today. */
    double lastDue() {
        return months;
    }

    private double length(int month) {
        return month < periods ? 1 : months - (periods - 1);
    }
}
