package dev.ballast.unit;

/** Electrical power in megawatts: 2064 is printed as 2,064 MW, and less than one in kilowatts, 0.132 as 132 kW. */
public record Power(double value) implements Quantity, Comparable<Power> {

    /** The power of ten of a kilowatt in megawatts. */
    private static final int KILOWATTS = -3;

    public static final Power ZERO = new Power(0);
    public static final Power ONE = new Power(1);

    /**
     * Keeps ten significant digits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    public Power {
        value = SignificantDigits.tenDigits(value);
    }

    public static Power of(double value) {
        return new Power(value);
    }

    @Override
    public Unit unit() {
        return Unit.POWER;
    }

    @Override
    public int compareTo(Power other) {
        return Double.compare(value, other.value);
    }

    @Override
    public String print(int extraDigits) {
        boolean isSmall = value != 0 && Math.abs(value) < 1;
        return isSmall
                ? Decimal.scaled(value, KILOWATTS, extraDigits) + " kW"
                : Decimal.text(value, extraDigits) + " MW";
    }

    @Override
    public String toString() {
        return print(0);
    }
}
