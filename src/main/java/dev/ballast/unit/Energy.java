package dev.ballast.unit;

/** Electrical energy in megawatt-hours: 1287 is printed as 1,287 MWh. */
public record Energy(double value) implements Quantity, Comparable<Energy> {

    public static final Energy ZERO = new Energy(0);
    public static final Energy ONE = new Energy(1);

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Energy {
        value = SignificantDigits.tenDigits(value);
    }

    public static Energy of(double value) {
        return new Energy(value);
    }

    @Override
    public Unit unit() {
        return Unit.ENERGY;
    }

    @Override
    public int compareTo(Energy other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String print(int extraDigits) {
        return Decimal.text(value, extraDigits) + " MWh";
    }

    @Override
    public String toString() {
        return print(0);
    }
}
