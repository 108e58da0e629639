package dev.ballast.fact;

import java.util.Locale;

/** How well a figure is known, from the strongest to the weakest. */
public enum Basis {
    /** Taken from a record that can be shown: a meter, a ledger, a filed account. */
    MEASURED,
    /** Stated by the client. */
    DECLARED,
    /** Filled from the dated assumptions, or marked as assumed by the client. */
    ASSUMED;

    public Basis weaker(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The word used in profiles and answers, such as {@code declared}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
