package dev.ballast.approval;

import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.review.Printed;
import dev.ballast.rulebook.trust.Signed;
import java.util.List;

/**
 * Rules as somebody has them in hand.
 *
 * @param digest of all that they say
 * @param models digest of the models that they are tried with
 * @param signers who holds the keys by which packs of them are signed
 */
public record InHand(Printed printed, String digest, String models, List<String> signers) {

    public InHand {
        signers = List.copyOf(signers);
    }

    /** These rules with the models of this build. */
    public static InHand of(Rules rules) {
        var printed = Printed.of(rules.rulebook());
        return new InHand(
                printed,
                printed.digest(),
                Models.bundled().digest(),
                rules.signed().stream().map(Signed::owner).distinct().toList());
    }
}
