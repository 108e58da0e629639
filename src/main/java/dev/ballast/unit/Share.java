package dev.ballast.unit;

/** A part of a whole: 0.43 is printed as 43 %, 0.0144 as 1.4 %. May exceed one, as loan-to-value does under water. */
public record Share(double value) implements Quantity, Comparable<Share> {

    public static final Share ZERO = new Share(0);
    public static final Share ONE = new Share(1);

    private static final int PERCENT = 2;

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Share {
        value = SignificantDigits.tenDigits(value);
    }

    public static Share of(double value) {
        return new Share(value);
    }

    @Override
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String print(int extraDigits) {
        return Decimal.small(value, PERCENT, extraDigits) + " %";
    }

    @Override
    public int digitsToDiffer(Quantity other) {
        return Decimal.hasFraction(value - other.value(), PERCENT) ? 1 : 0;
    }

    @Override
    public String toString() {
        return print(0);
    }
}
