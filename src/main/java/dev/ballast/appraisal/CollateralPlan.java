package dev.ballast.appraisal;

import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.timeline.CollateralModel;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.timeline.LoanToValueModel;
import dev.ballast.timeline.LongestTenor;
import dev.ballast.timeline.LtvMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each debt that silicon is pledged for, month by month.
 *
 * @param client the name of the organisation: foreign text
 * @param summaries one sentence a fact: peak, months under water, longest tenor under the ceiling
 */
public record CollateralPlan(String client, List<String> summaries, List<LtvMonth> months) {

    public CollateralPlan {
        summaries = List.copyOf(summaries);
        months = List.copyOf(months);
    }

    /** The plan of one client; no months where no silicon is pledged. */
    public static CollateralPlan of(Evidence evidence) {
        Stream<Fact> facts =
                Stream.concat(CollateralModel.of(evidence).stream(), LoanToValueModel.of(evidence).stream());
        return new CollateralPlan(
                evidence.profile().organisation().name(),
                facts.filter(fact -> fact instanceof CollateralPath || fact instanceof LongestTenor)
                        .map(Fact::statement)
                        .toList(),
                LoanToValueModel.byMonth(evidence));
    }
}
