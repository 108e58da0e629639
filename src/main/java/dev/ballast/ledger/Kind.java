package dev.ballast.ledger;

import java.util.Locale;

/** What an entry tells. */
public enum Kind {
    /** A client was assessed. */
    ASSESSMENT,
    /** The key of an earlier entry was destroyed, and with it the profile. */
    ERASURE;

    /** The word in the table, such as {@code assessment}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
