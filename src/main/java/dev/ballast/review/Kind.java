package dev.ballast.review;

import java.util.Collection;
import java.util.Locale;

/** What kind of change a difference is, the lightest first: it decides how many have to agree. */
public enum Kind {
    /** Words alone: no client is told anything else. */
    EDITORIAL,
    /** A number moved within its bounds. */
    PARAMETER,
    /** What has to hold, for whom, from when, or how much it weighs. */
    BEHAVIOURAL,
    /** A rule, a threshold or a claim that comes or goes, or on whose authority one stands. */
    STRUCTURAL;

    /** {@code behavioural}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heaviest of these changes; editorial where there is none. */
    public static Kind of(Collection<Change> changes) {
        return changes.stream().map(Change::kind).reduce(EDITORIAL, Kind::heavier);
    }

    /** This one or the other, whichever weighs more. */
    public Kind heavier(Kind other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
