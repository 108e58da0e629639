package dev.ballast.fact;

import java.util.Locale;

/** Which way advice moves its subject; rules that oppose each other share a subject and differ in this. */
public enum Direction {
    MORE,
    LESS;

    /** The word used in rule files: {@code more} or {@code less}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
