package dev.ballast.action;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of a profile on its way from what it is to the furthest that makes sense.
 *
 * @param at JSON pointer
 * @param decimals how many of them the line is written with: none for money, counts and months
 */
record Way(String at, double from, double to, int decimals) {

    static final int WHOLE = 0;
    static final int SHARE = 4;

    /** The value at a part of the way, in the precision of the line, rounded to the far end so that it is enough. */
    double value(double part) {
        double exact = from + part * (to - from);
        RoundingMode away = to > from ? RoundingMode.CEILING : RoundingMode.FLOOR;
        double rounded = BigDecimal.valueOf(exact).setScale(decimals, away).doubleValue();
        return to > from ? Math.min(rounded, to) : Math.max(rounded, to);
    }

    /** The same as it is written. */
    String text(double part) {
        return written(value(part));
    }

    /** A number without an exponent and without zeros at its end. */
    static String written(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
