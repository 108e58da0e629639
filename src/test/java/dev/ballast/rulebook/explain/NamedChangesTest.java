package dev.ballast.rulebook.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.solve.ShippedRules;
import dev.ballast.rulebook.solve.SoughtFacts;
import dev.ballast.rulebook.solve.SoughtFacts.Client;
import dev.ballast.rulebook.tree.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Changing exactly what an explanation names makes the rule fire, or the explanation says what else reads the figure. */
class NamedChangesTest {

    private static final int SETS_OF_A_RULE = 20;

    private static final RulesInForce RULES = ShippedRules.inForce();
    private static final SoughtFacts SOUGHT = ShippedRules.sought();

    private int fired;
    private int coupled;
    private int led;

    @Test
    void names_exactly_what_has_to_change() {
        for (Rule rule : RULES.trees()) {
            for (long seed = 0; seed < SETS_OF_A_RULE; seed++) {
                Client client = SOUGHT.anyClient(rule, seed);
                Why why = why(rule, client);
                if (why.verdict() == Verdict.CONTENT) {
                    check(rule, client, why, seed);
                }
            }
        }

        System.out.printf(
                "%d explanations whose changes made the rule fire, %d that named what else reads the figure,"
                        + " %d that led on to another rule%n",
                fired, coupled, led);
        assertThat(fired).isGreaterThan(1_000);
        assertThat(led).isGreaterThan(100);
    }

    private void check(Rule rule, Client client, Why why, long seed) {
        String where = rule.id() + ", seed " + seed + ": " + why;
        assertThat(why.nearest().needed().size() + why.nearest().awaited().size())
                .as(where)
                .isPositive();
        if (!why.nearest().awaited().isEmpty()) {
            assertThat(why.leads()).as(where).isNotEmpty();
            led++;
            return;
        }
        Set<String> named =
                why.nearest().needed().stream().map(Needed::component).collect(Collectors.toCollection(TreeSet::new));
        Optional<Client> changed = SOUGHT.changed(rule, client, named);
        if (changed.isPresent() && fires(rule, changed.get())) {
            fired++;
        } else {
            assertThat(why.nearest().needed())
                    .as(where)
                    .anyMatch(needed -> !needed.shared().isEmpty());
            coupled++;
        }
    }

    private static boolean fires(Rule rule, Client client) {
        return why(rule, client).verdict() == Verdict.FIRES;
    }

    private static Why why(Rule rule, Client client) {
        List<Fact> facts = client.facts();
        Judgement judgement = RULES.judgeTrees(facts, client.organisationKind());
        return new Explainer(RULES, facts, judgement).why(rule.id()).orElseThrow();
    }
}
