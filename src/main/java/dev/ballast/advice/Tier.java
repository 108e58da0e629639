package dev.ballast.advice;

import dev.ballast.rulebook.Severity;
import java.util.Locale;

/** How firmly something is recommended, from the firmest. The severity of a rule is the cap of its tier. */
public enum Tier {
    /** A breach of solvency or law. */
    MUST("Must"),
    /** Worth doing for the money at stake. */
    SHOULD("Should"),
    /** An assumed figure decides it: find out before acting. */
    FIND_OUT("Find out"),
    /** Nothing to do yet. */
    WATCH("Watch");

    private final String title;

    Tier(String title) {
        this.title = title;
    }

    /** The words shown to people, such as {@code Find out}. */
    public String title() {
        return title;
    }

    /** The word used in answers and on the command line, such as {@code find-out}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The tier that a finding of this severity may reach; an assumed figure that decides it holds it back, and so does a
     * loss that is priced and too small to matter, unless the finding is critical.
     */
    static Tier of(Severity severity, boolean assumedFigureDecides, boolean small) {
        return switch (severity) {
            case CRITICAL -> assumedFigureDecides ? FIND_OUT : MUST;
            case HIGH, MEDIUM -> small ? WATCH : assumedFigureDecides ? FIND_OUT : SHOULD;
            case LOW -> WATCH;
        };
    }
}
