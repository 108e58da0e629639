package dev.ballast.approval;

import dev.ballast.review.Kind;
import java.util.List;

/**
 * What is proposed: a whole rulebook together with the models and facts that it was tried with.
 *
 * @param rulebook digest of all that the rulebook says, on whatever day and for whatever country
 * @param models digest of units, facts, profile, models and assumptions: figures and the contract of facts
 * @param base the entry of the approval that it was compared with; {@code release} where none was recorded before
 * @param kind the class of the change against that base
 * @param signers who holds the keys by which its packs are signed
 */
public record Subject(String rulebook, String models, String base, Kind kind, List<String> signers) {

    /** What a first proposal is compared with: the rules of this build. */
    public static final String RELEASE = "release";

    public Subject {
        signers = List.copyOf(signers);
    }

    /** Whether it is this rulebook with these models. */
    boolean isOf(String digest, String withModels) {
        return rulebook.equals(digest) && models.equals(withModels);
    }
}
