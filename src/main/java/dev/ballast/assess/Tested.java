package dev.ballast.assess;

import dev.ballast.rulebook.cases.CaseResult;
import dev.ballast.rulebook.mutate.Coverage;
import java.util.List;

/** How the cases of a rulebook came out, and which outcomes of conditions they show. */
public record Tested(List<CaseResult> results, Coverage coverage) {

    public Tested {
        results = List.copyOf(results);
    }

    /** Whether every case passed. */
    public boolean isPassed() {
        return results.stream().allMatch(CaseResult::isPassed);
    }
}
