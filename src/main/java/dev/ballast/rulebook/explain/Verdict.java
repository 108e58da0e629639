package dev.ballast.rulebook.explain;

import java.util.Locale;

/** What a rule said of a client. */
public enum Verdict {
    FIRES,
    CONTENT,
    NOT_ASSESSED,
    NOT_APPLICABLE;

    /** The word that cases use: {@code not-assessed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
