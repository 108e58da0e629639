package dev.ballast.rulebook.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Inputs;
import dev.ballast.finance.Tenor;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.SecuredBy;
import dev.ballast.rulebook.SampleRules;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Fact FIRST = loan("first");
    private static final Fact SECOND = loan("second");

    private static Fact loan(String id) {
        return new Tenor(
                About.instrument(id),
                Recourse.LIMITED,
                SecuredBy.SILICON,
                Months.of(1),
                Share.ZERO,
                Money.of("USD", 1e6),
                Inputs.none());
    }

    private static Fact finding(String rule, String instrument) {
        return new Finding(rule, "collateral", Direction.LESS, About.instrument(instrument));
    }

    private static Rule rule(String id) {
        return SampleRules.rulebook().trees().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void joins_facts_about_the_same_thing_alone() {
        Rule sweep = rule("sample.playbook.sweep");
        Fact underWater = finding("sample.risk.under-water", "second");
        Fact another = finding("sample.risk.crash", "first");

        assertThat(Evaluation.matches(sweep, Facts.of(List.of(FIRST, SECOND, another, underWater))))
                .containsExactly(List.of(underWater, SECOND));
    }

    @Test
    void counts_any_number_of_facts_under_exists_as_one() {
        Rule stop = rule("sample.playbook.stop");
        Fact one = new Finding("a", "term-debt", Direction.LESS, About.instrument("first"));
        Fact two = new Finding("b", "term-debt", Direction.LESS, About.instrument("second"));

        assertThat(Evaluation.matches(stop, Facts.of(List.of(one, two)))).containsExactly(List.of());
        assertThat(Evaluation.matches(stop, Facts.of(List.of()))).isEmpty();
    }

    @Test
    void needs_findings_and_silences_to_match_but_not_to_hold() {
        Rule both = rule("sample.playbook.sweep");
        Facts facts = Facts.of(List.of(FIRST, new Content("sample.risk.under-water")));

        assertThat(Evaluation.matches(both, facts)).isEmpty();
        assertThat(Evaluation.holds(both, facts)).isTrue();
    }

    @Test
    void keeps_equal_facts_once() {
        assertThat(Facts.of(List.of(FIRST, loan("first"), SECOND)).of(Tenor.class))
                .containsExactly(FIRST, SECOND);
        assertThat(Facts.of(List.of(FIRST)).of(Finding.class)).isEmpty();
    }
}
