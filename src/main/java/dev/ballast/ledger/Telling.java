package dev.ballast.ledger;

import dev.ballast.audit.Sha256;
import java.time.LocalDate;

/** What is about to be said of the rules of a tenant: what stands in clear, and what is sealed. */
public record Telling(Content content, Kept kept) {

    /**
     * Something said on a day.
     *
     * @param state the state of that rulebook after it was said
     * @param rulebook digest of the whole rulebook that it is about
     * @param models digest of the models that it is about
     * @param kept what was said, in the place of a receipt, and the rulebook, where it has to be kept, in that of a profile
     */
    public static Telling of(LocalDate day, String state, String rulebook, String models, Kept kept) {
        return new Telling(
                new Content(Kind.APPROVAL.word(), day, day, Sha256.of(kept.bytes()), state, rulebook, models), kept);
    }
}
