package dev.ballast.rulebook.verify;

import java.util.Locale;

/** How bad a defect is. */
public enum Level {
    /** The rulebook says something wrong or nothing where it should speak; it is not released. */
    ERROR,
    /** Somebody has to look. */
    WARNING,
    /** Worth knowing; nothing has to be done. */
    NOTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
