package dev.ballast.review;

import java.util.Locale;

/** Whether a change leaves every client's answer as it was. */
public enum Neutrality {
    /** Nothing that decides differs, or a search over all declared ranges found that no client can tell the rules apart. */
    PROVED,
    /** No client of the population tells them apart; another might. */
    NO_DIFFERENCE_SEEN,
    /** A client tells them apart. */
    COUNTEREXAMPLE;

    /** {@code no-difference-seen}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
