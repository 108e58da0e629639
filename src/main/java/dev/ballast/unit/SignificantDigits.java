package dev.ballast.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one rounding route: ten significant digits, the same on every JDK. */
final class SignificantDigits {

    private static final int DIGITS = 10;
    private static final MathContext TEN_DIGITS = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    /** Powers of ten that a double holds exactly. */
    private static final double[] POWERS = powers();

    private static final double LOG_OF_TWO = 0.30102999566398120;

    /** A fraction nearer to one half than this is rounded the slow way; scaling errs by less than 2e-6. */
    private static final double TIE = 1e-4;

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
        int places = places(value);
        double digits = digits(value, places);
        double rounded = Double.isNaN(digits) ? exact(value).doubleValue() : scaled(digits, -places);
        return rounded == 0 ? 0.0 : rounded;
    }

    /** The decimal number of ten significant digits that a kept value stands for. */
    static BigDecimal decimal(double value) {
        int places = places(value);
        double digits = digits(value, places);
        return Double.isNaN(digits) ? exact(value) : BigDecimal.valueOf((long) digits, places);
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value).round(TEN_DIGITS);
    }

    /** By how many places the point moves right to make the value a number of ten digits, or of nine. */
    private static int places(double value) {
        int magnitude = (int) Math.floor(Math.getExponent(value) * LOG_OF_TWO);
        int places = DIGITS - 1 - magnitude;
        return isExact(places) && Math.abs(scaled(value, places)) >= POWERS[DIGITS] ? places - 1 : places;
    }

    /**
     * The ten digits as a whole number. Not a number where the quick way could err: outside the powers that are exact, or
     * next to a tie. Inside, one multiplication or division, each correctly rounded, gives what exact arithmetic gives.
     */
    private static double digits(double value, int places) {
        if (!isExact(places)) {
            return Double.NaN;
        }
        double moved = scaled(value, places);
        double digits = Math.rint(moved);
        return Math.abs(Math.abs(moved - digits) - 0.5) < TIE || Math.abs(digits) < POWERS[DIGITS - 1]
                ? Double.NaN
                : digits;
    }

    private static boolean isExact(int places) {
        return Math.abs(places) < POWERS.length;
    }

    private static double scaled(double value, int places) {
        return places >= 0 ? value * POWERS[places] : value / POWERS[-places];
    }

    private static double[] powers() {
        var powers = new double[23];
        for (int power = 0; power < powers.length; power++) {
            powers[power] = BigDecimal.ONE.scaleByPowerOfTen(power).doubleValue();
        }
        return powers;
    }
}
