package dev.ballast.unit;

/**
 * A number with a unit, kept to ten significant digits. Rules compare these digits; printing rounds them.
 * {@code Ratio.of(1.08).toString()} is {@code 1.08x}.
 */
public sealed interface Quantity permits Share, Ratio, Rate, Money, Months, Count, Power, Energy, Flop {

    /** The bare number in the unit's own measure: 0.43 for 43 %, 27 for 27 months, MW for power. */
    double value();

    Unit unit();

    /** Words for a reader with {@code extraDigits} digits more than usual. */
    String print(int extraDigits);

    /** How many extra digits both need for the difference to be read off: none where it is printed without a fraction. */
    default int digitsToDiffer(Quantity other) {
        return 0;
    }

    /** The bare number as plain decimal text, the same on every JDK: {@code 0.0514}, {@code 200966000000}. */
    default String plain() {
        return value() == 0
                ? "0"
                : SignificantDigits.decimal(value()).stripTrailingZeros().toPlainString();
    }

    /** The most extra digits that printing can use before every digit that is kept is shown. */
    int MOST_EXTRA_DIGITS = 10;
}
