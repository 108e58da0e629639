package dev.ballast.finance;

import dev.ballast.unit.Ratio;

/**
 * Ratios that stay numbers when what they divide by is nothing: they end at the parameter {@code coverage.cap},
 * 100x, which says: so much that more makes no difference.
 */
public final class Capped {

    private static final double CAP = 100;

    private Capped() {}

    /** Cash over what it has to pay, between the cap and its negative; the cap when nothing is to be paid. */
    public static Ratio cover(double cash, double due, double cap) {
        if (due > 0) {
            return Ratio.of(Math.max(-cap, Math.min(cap, cash / due)));
        }
        return Ratio.of(cap);
    }

    /** A burden over what carries it: the cap when nothing carries it, zero when there is no burden. */
    public static Ratio load(double burden, double carrier, double cap) {
        if (carrier > 0) {
            return Ratio.of(Math.min(cap, burden / carrier));
        }
        return burden > 0 ? Ratio.of(cap) : Ratio.ZERO;
    }

    /** The ratio as a reader should take it: {@code 1.08x}, and {@code at least 100x} at the cap. */
    public static String words(Ratio ratio) {
        return ratio.value() >= CAP ? "at least 100x" : ratio.toString();
    }
}
