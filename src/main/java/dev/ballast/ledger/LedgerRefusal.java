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
}
