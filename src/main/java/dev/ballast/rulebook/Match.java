package dev.ballast.rulebook;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import java.util.List;

/**
 * One way in which a rule fired.
 *
 * @param conditions every comparison that held, in the order of the rule
 * @param facts what was matched in the order of the rule, thresholds, findings and silences included
 */
public record Match(RuleCard rule, About about, List<Held> conditions, List<Fact> facts) {

    public Match {
        conditions = List.copyOf(conditions);
        facts = List.copyOf(facts);
    }
}
