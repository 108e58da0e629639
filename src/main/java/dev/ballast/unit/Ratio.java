package dev.ballast.unit;

/** A multiple: 1.08 is printed as 1.08x. Cover, leverage and loads are of this unit. */
public record Ratio(double value) implements Quantity, Comparable<Ratio> {

    public static final Ratio ZERO = new Ratio(0);
    public static final Ratio ONE = new Ratio(1);

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Ratio {
        value = SignificantDigits.tenDigits(value);
    }

    public static Ratio of(double value) {
        return new Ratio(value);
    }

    @Override
    public Unit unit() {
        return Unit.RATIO;
    }

    @Override
    public int compareTo(Ratio other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String print(int extraDigits) {
        return Decimal.text(value, 2 + extraDigits) + "x";
    }

    @Override
    public String toString() {
        return print(0);
    }
}
