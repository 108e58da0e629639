package dev.ballast.approval;

import dev.ballast.review.Kind;

/** How many have to approve a change besides its author, by its class. The same table stands in rules/README.md. */
public final class Quorum {

    /** How many days, today not counted, an approval for an emergency may hold at most. */
    public static final int EMERGENCY_DAYS = 14;

    private Quorum() {}

    /** One for words, three for what comes or goes. */
    public static int of(Kind kind) {
        return switch (kind) {
            case EDITORIAL -> 1;
            case PARAMETER, BEHAVIOURAL -> 2;
            case STRUCTURAL -> 3;
        };
    }
}
