package dev.ballast.ledger;

import java.util.Locale;

/** What an entry tells. */
public enum Kind {
    /** A client was assessed. */
    ASSESSMENT,
    /** The key of an earlier entry was destroyed, and with it the profile. */
    ERASURE,
    /** A running server took another rulebook. */
    SWAP,
    /** A running server went back to the rulebook before. */
    ROLLBACK,
    /** Somebody said something of the rules of a tenant: proposed, approved, objected, answered. */
    APPROVAL;

    /** The word in the table, such as {@code assessment}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
