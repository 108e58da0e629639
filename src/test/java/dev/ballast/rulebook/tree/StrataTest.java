package dev.ballast.rulebook.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.SampleRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StrataTest {

    private final List<Rule> rules = SampleRules.rulebook().trees();
    private final Strata strata = Strata.of(rules);

    private Rule rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void puts_each_rule_one_above_the_highest_that_it_reads() {
        Map<String, Integer> above = new TreeMap<>();
        rules.stream().filter(rule -> strata.level(rule) > 1).forEach(rule -> above.put(rule.id(), strata.level(rule)));

        assertThat(above)
                .isEqualTo(Map.of(
                        "sample.playbook.add-debt", 2,
                        "sample.playbook.own-more", 2,
                        "sample.playbook.stop", 2,
                        "sample.playbook.sweep", 2,
                        "sample.playbook.both-ways", 3));
    }

    @Test
    void reads_all_other_rules_that_declare_a_pair() {
        assertThat(strata.reads(rule("sample.playbook.stop")))
                .containsExactly("sample.risk.locked-up", "sample.risk.thin-coverage", "sample.risk.zero-uplift");
        assertThat(strata.reads(rule("sample.playbook.both-ways")))
                .containsExactly("sample.playbook.add-debt", "sample.playbook.stop");
        assertThat(strata.reads(rule("sample.risk.crash"))).isEmpty();
    }

    @Test
    void does_not_depend_on_the_order_of_rules() {
        var reversed = new ArrayList<>(rules);
        Collections.reverse(reversed);

        assertThat(rules).allMatch(rule -> Strata.of(reversed).level(rule) == strata.level(rule));
    }

    @Test
    void finds_no_circle_among_sound_rules_and_misses_no_rule_that_is_not_here() {
        assertThat(strata.circular()).isEmpty();
        assertThat(Strata.of(List.of(rule("sample.playbook.sweep"))).level(rule("sample.playbook.sweep")))
                .isEqualTo(1);
    }
}
