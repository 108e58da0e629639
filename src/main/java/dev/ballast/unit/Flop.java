package dev.ballast.unit;

/** Floating-point operations, by ten's power as the field writes them: 3.8e25 is printed as 3.80e25 FLOP. */
public record Flop(double value) implements Quantity, Comparable<Flop> {

    public static final Flop ZERO = new Flop(0);
    public static final Flop ONE = new Flop(1);

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Flop {
        value = SignificantDigits.tenDigits(value);
    }

    public static Flop of(double value) {
        return new Flop(value);
    }

    @Override
    public Unit unit() {
        return Unit.FLOP;
    }

    @Override
    public int compareTo(Flop other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String print(int extraDigits) {
        return Decimal.powerOfTen(value, 2 + extraDigits) + " FLOP";
    }

    @Override
    public String toString() {
        return print(0);
    }
}
