package dev.ballast.appraisal;

import dev.ballast.profile.Evidence;
import dev.ballast.timeline.CoverageModel;
import dev.ballast.timeline.QuarterCover;
import java.util.List;

/**
 * How cash covers debt service quarter by quarter.
 *
 * @param client the name of the organisation: foreign text
 */
public record CoverPlan(String client, List<QuarterCover> quarters) {

    public CoverPlan {
        quarters = List.copyOf(quarters);
    }

    /** The plan from the as-of date on, as far as cover looks ahead. */
    public static CoverPlan of(Evidence evidence) {
        return new CoverPlan(evidence.profile().organisation().name(), CoverageModel.byQuarter(evidence));
    }

    /** The quarters in which anything is due. */
    public List<QuarterCover> due() {
        return quarters.stream()
                .filter(quarter -> quarter.service().value() > 0)
                .toList();
    }
}
