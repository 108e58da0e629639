package dev.ballast.appraisal;

import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.timeline.CollateralModel;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.timeline.LoanToValueModel;
import dev.ballast.timeline.LongestTenor;
import dev.ballast.timeline.LtvMonth;
import dev.ballast.timeline.LtvPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * Each debt that silicon is pledged for, month by month.
 *
 * @param client the name of the organisation: foreign text
 * @param summaries one sentence a fact: peak, months under water, longest tenor under the ceiling
 * @param missing one sentence for each debt that silicon is pledged for which nobody valued
 */
public record CollateralPlan(String client, List<String> summaries, List<String> missing, List<LtvMonth> months) {

    private static final String PATH = LtvPath.class.getSimpleName();

    public CollateralPlan {
        summaries = List.copyOf(summaries);
        missing = List.copyOf(missing);
        months = List.copyOf(months);
    }

    /** The plan of one client; no months where no silicon is pledged, or nobody valued it. */
    public static CollateralPlan of(Evidence evidence) {
        List<Fact> loanToValue = LoanToValueModel.of(evidence);
        return new CollateralPlan(
                evidence.profile().organisation().name(),
                Stream.concat(CollateralModel.of(evidence).stream(), loanToValue.stream())
                        .filter(fact -> fact instanceof CollateralPath || fact instanceof LongestTenor)
                        .map(Fact::statement)
                        .toList(),
                loanToValue.stream()
                        .filter(fact -> fact instanceof NotAssessed missing
                                && missing.what().equals(PATH))
                        .map(Fact::statement)
                        .toList(),
                LoanToValueModel.byMonth(evidence));
    }
}
