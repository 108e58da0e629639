package dev.ballast.unit;

/** A number of things: 100000 is printed as 100,000. */
public record Count(double value) implements Quantity, Comparable<Count> {

    public static final Count ZERO = new Count(0);
    public static final Count ONE = new Count(1);

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Count {
        value = SignificantDigits.tenDigits(value);
    }

    public static Count of(double value) {
        return new Count(value);
    }

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public int compareTo(Count other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String print(int extraDigits) {
        return Decimal.text(value, extraDigits);
    }

    @Override
    public String toString() {
        return print(0);
    }
}
