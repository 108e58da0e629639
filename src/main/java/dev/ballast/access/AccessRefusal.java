package dev.ballast.access;

import org.jspecify.annotations.Nullable;

/** What is wrong with how callers are known, on the first lines, and how to mend it on the last. */
public final class AccessRefusal extends RuntimeException {

    AccessRefusal(String code, String wrong, String mend) {
        this(code, wrong, mend, null);
    }

    AccessRefusal(String code, String wrong, String mend, @Nullable Throwable cause) {
        super(code + ": " + wrong + "\n  " + mend, cause);
    }
}
