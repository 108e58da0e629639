package dev.ballast.profile;

import java.math.BigDecimal;

/** The refusal of a share or rate that was written in per cent: 62 where 0.62 is meant. */
final class WrongScale {

    static final String CODE = "wrong-scale";

    /** Below this a figure is rather a little too high than a per cent: 1.0001. */
    private static final double LEAST_PER_CENT = 1.5;

    private WrongScale() {}

    /** Whether a figure above what is allowed would be allowed as a per cent. */
    static boolean isMeantAsPerCent(double value, double most) {
        return value > most && value >= LEAST_PER_CENT && value / 100 <= most;
    }

    /** {@code Did you mean 0.62?} */
    static String fix(String written) {
        return "Did you mean " + AmountShape.plain(new BigDecimal(written).movePointLeft(2)) + "?";
    }
}
