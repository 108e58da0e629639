package dev.ballast.rulebook.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.solve.SoughtFacts.Given;
import dev.ballast.rulebook.tree.Rule;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** For every rule, facts that were made for it are judged alike by the engine and by the tree alone. */
class TreesAgreeTest {

    private static final int SETS_OF_A_KIND = 50;
    private static final int MOST_SEEDS = 400;

    private static final RulesInForce RULES = ShippedRules.inForce();
    private static final SoughtFacts SOUGHT = ShippedRules.sought();

    private int fewest = Integer.MAX_VALUE;

    @Test
    void agree_on_facts_that_make_each_rule_fire() {
        assertThat(compared(SOUGHT::firing, "firing"))
                .allSatisfy(judged -> assertThat(judged).isTrue());
    }

    @Test
    void agree_on_facts_of_which_one_condition_just_fails() {
        assertThat(compared(SOUGHT::nearMiss, "near-miss"))
                .allSatisfy(judged -> assertThat(judged).isFalse());
    }

    @Test
    void agree_on_facts_of_which_one_is_missing() {
        assertThat(compared(SOUGHT::missing, "missing-input"))
                .allSatisfy(judged -> assertThat(judged).isFalse());
    }

    /** For every set of every rule, whether the rule fired. */
    private Set<Boolean> compared(BiFunction<Rule, Long, Optional<Given>> sets, String kind) {
        var verdicts = new LinkedHashSet<Boolean>();
        int all = 0;
        for (Rule rule : RULES.trees()) {
            int different = compared(rule, sets, verdicts);
            assertThat(different).as("%s sets of %s", kind, rule.id()).isGreaterThanOrEqualTo(SETS_OF_A_KIND);
            fewest = Math.min(fewest, different);
            all += different;
        }
        System.out.printf(
                "%d %s sets over %d rules, at least %d a rule%n",
                all, kind, RULES.trees().size(), fewest);
        return verdicts;
    }

    private static int compared(Rule rule, BiFunction<Rule, Long, Optional<Given>> sets, Set<Boolean> verdicts) {
        var seen = new LinkedHashSet<Given>();
        for (long seed = 0; seed < MOST_SEEDS && seen.size() < SETS_OF_A_KIND + 5; seed++) {
            Optional<Given> given = sets.apply(rule, seed);
            if (given.isPresent() && seen.add(given.get())) {
                Judgement engine = RULES.judgeAlone(
                        rule.id(), given.get().facts(), given.get().organisationKind());
                Judgement tree =
                        RULES.judgeTree(rule, given.get().facts(), given.get().organisationKind());
                assertThat(tree).as(rule.id() + ", seed " + seed).isEqualTo(engine);
                verdicts.add(!engine.matches().isEmpty());
            }
        }
        return seen.size();
    }
}
