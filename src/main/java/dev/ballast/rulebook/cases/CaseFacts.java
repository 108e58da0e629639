package dev.ballast.rulebook.cases;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Threshold;
import java.time.LocalDate;
import java.util.List;

/**
 * What one case gives its rule.
 *
 * @param facts with the findings and silences of other rules
 * @param thresholds that take the place of those in force
 */
public record CaseFacts(
        String rule,
        String name,
        LocalDate asOf,
        List<Fact> facts,
        List<Threshold> thresholds,
        String organisationKind) {

    public CaseFacts {
        facts = List.copyOf(facts);
        thresholds = List.copyOf(thresholds);
    }
}
