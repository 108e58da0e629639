package dev.ballast.unit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A length of time in months; a part of a month counts by its days. 27.4 is printed as 27 months, 2.7 as 2.7 months. */
public record Months(double value) implements Quantity, Comparable<Months> {

    public static final Months ZERO = new Months(0);
    public static final Months ONE = new Months(1);

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Months {
        value = SignificantDigits.tenDigits(value);
    }

    public static Months of(double value) {
        return new Months(value);
    }

    /** Months from one date to another, negative when {@code to} is the earlier; the last part month counts by days. */
    public static Months between(LocalDate from, LocalDate to) {
        return new Months(count(from, to));
    }

    /** The same as a bare number of months, for models that count many of them. */
    public static double count(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -count(to, from);
        }
        long whole = ChronoUnit.MONTHS.between(from, to);
        LocalDate reached = from.plusMonths(whole);
        double part = (double) ChronoUnit.DAYS.between(reached, to)
                / ChronoUnit.DAYS.between(reached, from.plusMonths(whole + 1));
        return whole + part;
    }

    @Override
    public Unit unit() {
        return Unit.MONTHS;
    }

    @Override
    public int compareTo(Months other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String print(int extraDigits) {
        String printed = Decimal.small(value, 0, extraDigits);
        return printed + (printed.equals("1") ? " month" : " months");
    }

    @Override
    public int digitsToDiffer(Quantity other) {
        return Decimal.hasFraction(value - other.value(), 0) ? 1 : 0;
    }

    @Override
    public String toString() {
        return print(0);
    }
}
