package dev.ballast.unit;

/**
 * Two quantities of one unit as words that stand in the same order as their values: {@code 1.199x} against
 * {@code 1.200x}, never {@code 1.20x} below {@code 1.20x}. Their difference shows too: {@code 56.5 %} against
 * {@code 55.0 %} where it is one and a half.
 */
public record Printed(String left, String right) {

    public static Printed of(Quantity left, Quantity right) {
        for (int extra = left.digitsToDiffer(right); extra < Quantity.MOST_EXTRA_DIGITS; extra++) {
            var printed = new Printed(left.print(extra), right.print(extra));
            if (left.value() == right.value() || !printed.left.equals(printed.right)) {
                return printed;
            }
        }
        return new Printed(left.print(Quantity.MOST_EXTRA_DIGITS), right.print(Quantity.MOST_EXTRA_DIGITS));
    }
}
