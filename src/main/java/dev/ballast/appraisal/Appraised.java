package dev.ballast.appraisal;

import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.Judgement;
import java.util.List;

/**
 * What one appraisal yields.
 *
 * @param evidence what the models looked at
 * @param facts all that they made of it, in the order of the models
 * @param judgement what the rules in force say of the facts
 */
public record Appraised(Evidence evidence, List<Fact> facts, Judgement judgement) {

    public Appraised {
        facts = List.copyOf(facts);
    }
}
