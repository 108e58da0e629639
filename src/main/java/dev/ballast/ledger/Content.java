package dev.ballast.ledger;

import dev.ballast.audit.Receipt;
import java.time.LocalDate;

/**
 * What an entry says in clear: digests and days, nothing of the client.
 *
 * <p>Of a change of the rulebook, {@code assessment} is the digest of what was answered to whoever asked for it, and {@code
 * answer} the digest of the rulebook that judged before.
 *
 * @param kind the word of a {@link Kind}
 * @param decidedOn the day on which it was recorded
 * @param asOf the day as of which everything was judged; another one than {@code decidedOn} means hindsight or foresight
 * @param assessment the id of the assessment
 * @param state whether the rules were approved
 * @param rulebook digest of the rules in force
 * @param answer digest of the answer
 */
public record Content(
        String kind,
        LocalDate decidedOn,
        LocalDate asOf,
        String assessment,
        String state,
        String rulebook,
        String answer) {

    static Content of(Receipt receipt, LocalDate decidedOn) {
        return new Content(
                Kind.ASSESSMENT.word(),
                decidedOn,
                receipt.asOf(),
                receipt.id(),
                receipt.state().word(),
                receipt.digests().rulebook(),
                receipt.digests().answer());
    }

    /** The entry that says that this one was erased. */
    Content erased(LocalDate day) {
        return new Content(Kind.ERASURE.word(), day, asOf, assessment, state, rulebook, answer);
    }

    /**
     * What is said of a rulebook that takes the place of another.
     *
     * @param state whether the rulebook that judges from now on was approved
     * @param rulebook its digest
     * @param before the digest of the rulebook before
     * @param told the digest of what was answered to whoever asked for it
     */
    public static Content ofRules(
            Kind change, LocalDate day, String state, String rulebook, String before, String told) {
        if (change != Kind.SWAP && change != Kind.ROLLBACK) {
            throw new IllegalArgumentException("no change of a rulebook: " + change);
        }
        return new Content(change.word(), day, day, told, state, rulebook, before);
    }

    boolean isErasure() {
        return kind.equals(Kind.ERASURE.word());
    }

    /** Whether a profile is sealed with it. */
    boolean isAssessment() {
        return kind.equals(Kind.ASSESSMENT.word());
    }
}
