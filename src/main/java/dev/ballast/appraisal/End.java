package dev.ballast.appraisal;

import java.util.Locale;

/** One end of the range within which an assumed figure may lie. */
public enum End {
    LOW,
    HIGH;

    /** The word used in answers: {@code low} or {@code high}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
