package dev.ballast.unit;

/** A rate a year as a decimal: 0.0514 is printed as 5.14 % a year. */
public record Rate(double value) implements Quantity, Comparable<Rate> {

    public static final Rate ZERO = new Rate(0);
    public static final Rate ONE = new Rate(1);

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Rate {
        value = SignificantDigits.tenDigits(value);
    }

    public static Rate of(double value) {
        return new Rate(value);
    }

    /**
     * The capital recovery factor: the level yearly payment that returns one unit of money over {@code years}, paid
     * yearly in arrear. At 8 % over 14 years it is 0.1213. Source: any engineering-economics text, (A/P, i, n).
     *
     * @throws IllegalArgumentException when the years are not positive
     */
    public double capitalRecovery(double years) {
        if (!(years > 0)) {
            throw new IllegalArgumentException("years must be positive: " + years);
        }
        return value == 0 ? 1 / years : value / (1 - StrictMath.pow(1 + value, -years));
    }

    @Override
    public Unit unit() {
        return Unit.RATE;
    }

    @Override
    public int compareTo(Rate other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String print(int extraDigits) {
        return Decimal.percent(value, 2 + extraDigits) + " % a year";
    }

    @Override
    public String toString() {
        return print(0);
    }
}
