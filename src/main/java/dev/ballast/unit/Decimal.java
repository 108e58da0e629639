package dev.ballast.unit;

import java.math.MathContext;
import java.math.RoundingMode;

/** Plain decimal text with thousands marked by commas, the same in every locale and on every JDK. */
final class Decimal {

    private Decimal() {}

    /** The value with exactly {@code decimals} digits after the point, such as {@code 1,234.50}. */
    static String text(double value, int decimals) {
        return shifted(value, 0, decimals);
    }

    /** A hundred times the value, as per cent are written. */
    static String percent(double value, int decimals) {
        return shifted(value, 2, decimals);
    }

    /**
     * The value times ten to the {@code places} with {@code digits} after the point. Below ten there is one unless it is
     * a nought: {@code 1.4} and {@code 12}, {@code 3} and not {@code 3.0}.
     */
    static String small(double value, int places, int digits) {
        boolean isSmall = digits == 0 && Math.abs(value) * StrictMath.pow(10, places) < 10;
        String text = shifted(value, places, isSmall ? 1 : digits);
        return isSmall && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Whether {@link #small} prints a digit after the point without being asked to. */
    static boolean hasFraction(double value, int places) {
        return small(SignificantDigits.tenDigits(value), places, 0).contains(".");
    }

    /** The value in units of ten to the {@code places}: millions for six. */
    static String scaled(double value, int places, int decimals) {
        return shifted(value, -places, decimals);
    }

    /** Mantissa and power of ten, such as {@code 3.80e25}; nothing is {@code 0}. */
    static String powerOfTen(double value, int decimals) {
        var exact = SignificantDigits.decimal(value);
        if (exact.signum() == 0) {
            return "0";
        }
        var rounded = exact.round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN));
        int power = rounded.precision() - rounded.scale() - 1;
        return rounded.scaleByPowerOfTen(-power)
                        .setScale(decimals, RoundingMode.UNNECESSARY)
                        .toPlainString() + "e" + power;
    }

    private static String shifted(double value, int places, int decimals) {
        var rounded =
                SignificantDigits.decimal(value).scaleByPowerOfTen(places).setScale(decimals, RoundingMode.HALF_EVEN);
        String plain = rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var text = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = end - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
