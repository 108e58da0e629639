package dev.ballast.appraisal;

import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.timeline.VintageModel;
import dev.ballast.timeline.VintageMonth;
import java.util.List;

/**
 * One vintage of a client over its five phases, month by month, with what the models say of the whole.
 *
 * @param client the name of the organisation: foreign text
 * @param currency its code
 * @param months none where no programme is stated
 * @param sentences when it pays back, what it yields and how far apart its flows lie
 */
public record VintagePlan(String client, String currency, List<VintageMonth> months, List<String> sentences) {

    public VintagePlan {
        months = List.copyOf(months);
        sentences = List.copyOf(sentences);
    }

    /** The plan from the as-of date until the silicon is worn out. */
    public static VintagePlan of(Evidence evidence) {
        return new VintagePlan(
                evidence.profile().organisation().name(),
                evidence.profile().currency().getCurrencyCode(),
                VintageModel.byMonth(evidence),
                VintageModel.of(evidence).stream()
                        .filter(fact -> !(fact instanceof NotAssessed))
                        .map(Fact::statement)
                        .toList());
    }
}
