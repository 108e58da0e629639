package dev.ballast.unit;

/** A part of a whole: 0.43 is printed as 43 %, 0.004 as 0.4 %. May exceed one, as loan-to-value does under water. */
public record Share(double value) implements Quantity, Comparable<Share> {

    public static final Share ZERO = new Share(0);
    public static final Share ONE = new Share(1);

    private static final double ONE_PERCENT = 0.01;
    private static final double TENTH_OF_ONE_PERCENT = 0.001;

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
        double size = Math.abs(value);
        boolean isSmall = size >= TENTH_OF_ONE_PERCENT / 2 && size < ONE_PERCENT;
        return Decimal.percent(value, isSmall ? extraDigits + 1 : extraDigits) + " %";
    }

    @Override
    public String toString() {
        return print(0);
    }
}
