package dev.ballast.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one rounding route: ten significant digits, the same on every JDK. */
final class SignificantDigits {

    private static final MathContext TEN_DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

    private SignificantDigits() {}

    /**
     * The value to ten significant digits, which removes the noise of the last bits.
     *
     * @throws IllegalArgumentException when the value is not a finite number
     */
    static double tenDigits(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a quantity must be a finite number: " + value);
        }
        double rounded = decimal(value).doubleValue();
        return rounded == 0 ? 0.0 : rounded;
    }

    /** The decimal number of ten significant digits that a kept value stands for. */
    static BigDecimal decimal(double value) {
        return new BigDecimal(value).round(TEN_DIGITS);
    }
}
