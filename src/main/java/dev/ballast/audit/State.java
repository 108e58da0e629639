package dev.ballast.audit;

import java.util.Locale;

/** Whether the rules behind an answer were approved. Every output says so. */
public enum State {
    APPROVED("approved by release: the rules are those that were reviewed with this build"),
    APPROVED_BY_LEDGER(
            "approved by the ledger: an approval that is recorded there covers these rules and these models"),
    EMERGENCY(
            "approved for an emergency: one person let these rules pass up to a day, after which they are a draft again"),
    SIGNED("signed: packs beside the released rules were signed by keys that the trust store names"),
    DRAFT("draft: the rules were read from a folder and nobody has approved them"),
    HYPOTHETICAL("hypothetical: the client was changed to see what would happen");

    private final String sentence;

    State(String sentence) {
        this.sentence = sentence;
    }

    /** What the state means, as a clause. */
    public String sentence() {
        return sentence;
    }

    /** The word used in answers, such as {@code draft}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
