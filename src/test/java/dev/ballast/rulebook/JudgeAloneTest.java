package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.fact.Content;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One rule by itself, as its cases ask: what other rules said stands among the facts. */
class JudgeAloneTest {

    private static final String ADD_DEBT = "sample.playbook.add-debt";
    private static final Fact ROOM = Samples.debtRoom(true, Limit.RATING);
    private static final Fact COVERED = Samples.coverage(1.7);
    private static final Fact NOT_THIN = new Content("sample.risk.thin-coverage");
    private static final Fact NOT_LOCKED_UP = new Content("sample.risk.locked-up");

    private final RulesInForce rules = SampleRules.inForce();

    private Judgement judge(Fact... facts) {
        return rules.judgeAlone(ADD_DEBT, List.of(facts), "enterprise");
    }

    @Test
    void fires_when_the_silences_it_needs_are_given() {
        assertThat(judge(ROOM, COVERED, NOT_THIN, NOT_LOCKED_UP).matches())
                .extracting(match -> match.rule().id())
                .containsExactly(ADD_DEBT);
    }

    @Test
    void is_content_when_a_finding_stands_in_its_way() {
        var thin = new Finding("sample.risk.thin-coverage", "term-debt", Direction.LESS, Samples.COMPANY);

        assertThat(judge(ROOM, COVERED, thin, NOT_LOCKED_UP).silences()).containsExactly(new Content(ADD_DEBT));
    }

    @Test
    void is_not_assessed_when_a_rule_it_reads_was_not() {
        var unknown = new NotAssessed("sample.risk.thin-coverage", Samples.COMPANY, List.of("/a"));

        assertThat(judge(ROOM, COVERED, unknown, NOT_LOCKED_UP).silences())
                .containsExactly(new NotAssessed(ADD_DEBT, Samples.COMPANY, List.of("/a")));
    }

    @Test
    void does_not_apply_when_a_rule_it_reads_does_not() {
        var deaf = new NotApplicable("sample.risk.thin-coverage", "it speaks to states");

        assertThat(judge(ROOM, COVERED, deaf, NOT_LOCKED_UP).silences())
                .containsExactly(
                        new NotApplicable(ADD_DEBT, "it reads sample.risk.thin-coverage: it speaks to states"));
    }

    @Test
    void is_not_assessed_when_a_fact_is_missing() {
        assertThat(judge(COVERED, NOT_THIN, NOT_LOCKED_UP).silences())
                .containsExactly(new NotAssessed(ADD_DEBT, Samples.COMPANY, List.of("DebtRoom")));
    }

    @Test
    void holds_by_its_own_patterns_whatever_other_rules_say() {
        assertThat(rules.over(FactsByType.of(List.of(ROOM, COVERED))).test(ADD_DEBT))
                .isTrue();
        assertThat(rules.over(FactsByType.of(List.of(ROOM, Samples.coverage(1.5))))
                        .test(ADD_DEBT))
                .isFalse();
        assertThat(rules.over(FactsByType.of(List.of(Samples.debtRoom(false, Limit.RATING), COVERED)))
                        .test(ADD_DEBT))
                .isFalse();
        assertThat(rules.over(FactsByType.of(List.of())).test("sample.playbook.stop"))
                .isTrue();
        assertThat(rules.over(FactsByType.of(List.of(Samples.tenor("a", 1)))).test("sample.playbook.sweep"))
                .isTrue();
    }

    @Test
    void knows_the_rules_that_are_in_force_and_no_others() {
        assertThatThrownBy(() -> rules.over(FactsByType.of(List.of())).test("sample.risk.nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample.risk.nobody");
        assertThatThrownBy(() -> rules.judgeAlone("sample.risk.nobody", List.of(), "enterprise"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
