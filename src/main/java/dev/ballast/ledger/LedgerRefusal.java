package dev.ballast.ledger;

import org.jspecify.annotations.Nullable;

/** What the ledger cannot do, with what is wrong on the first line and how to mend it on the second. */
public final class LedgerRefusal extends RuntimeException {

    LedgerRefusal(String code, String wrong, String mend) {
        super(code + ": " + wrong + "\n  " + mend);
    }

    LedgerRefusal(String code, String wrong, String mend, @Nullable Throwable cause) {
        super(code + ": " + wrong + "\n  " + mend, cause);
    }

    static LedgerRefusal noEntry(long number) {
        return new LedgerRefusal(
                "no-entry",
                "the ledger has no assessment at entry " + number,
                "Run audit list to see which entries it has.");
    }

    static LedgerRefusal unsigned(long number) {
        return new LedgerRefusal(
                "head-unsigned",
                "the last entry, " + number + ", was not signed by the key of this ledger",
                "Run audit verify, and see whether the right key file is named; nothing was added.");
    }

    static LedgerRefusal erased(long number) {
        return new LedgerRefusal(
                "erased",
                "the profile and receipt of entry " + number + " were erased",
                "Assess the client's own copy again and compare the ids.");
    }

    static LedgerRefusal altered(long number, @Nullable Exception cause) {
        return new LedgerRefusal(
                "altered",
                "what is sealed in entry " + number + " is not what was recorded",
                "Run audit verify to see what else was changed.",
                cause);
    }
}
