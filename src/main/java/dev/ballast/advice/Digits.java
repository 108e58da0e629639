package dev.ballast.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds a number to what a reader would say. */
final class Digits {

    private Digits() {}

    /** The number of so many significant digits that is nearest to a value, on the side that is away from another. */
    static double away(double value, double from, int digits) {
        RoundingMode mode = value > from ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return new BigDecimal(value).round(new MathContext(digits, mode)).doubleValue();
    }
}
