package dev.ballast.profile;

/** What a covenant measures. In JSON the words are lower case with hyphens. */
public enum CovenantKind {
    /** Debt to EBITDA, at most the level. */
    MAX_DEBT_TO_EBITDA,
    /** EBITDA over interest, at least the level. */
    MIN_INTEREST_COVER;

    /** The words for it in a sentence. */
    public String words() {
        return switch (this) {
            case MAX_DEBT_TO_EBITDA -> "debt to EBITDA";
            case MIN_INTEREST_COVER -> "EBITDA over interest";
        };
    }
}
