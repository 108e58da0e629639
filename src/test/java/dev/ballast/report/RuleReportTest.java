package dev.ballast.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.WeakBorrower;
import dev.ballast.assess.Rules;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Severity;
import dev.ballast.rulebook.cases.CaseResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleReportTest {

    private static final RuleCard RULE = WeakBorrower.rule("core.risk.thin-cover", Severity.CRITICAL);
    private static final Place PLACE = new Place("core/risk/x.cases.yaml", 7, 3, "/2");

    @Test
    void lists_rules_in_columns() {
        var other = WeakBorrower.rule("core.risk.b", Severity.LOW);

        assertThat(RuleReport.list(List.of(RULE, other))).isEqualTo("""
                        critical  core.risk.thin-cover  Title of core.risk.thin-cover
                        low       core.risk.b           Title of core.risk.b
                        """);
        assertThat(RuleReport.list(List.of())).isEmpty();
    }

    @Test
    void shows_all_that_a_rule_says_of_itself() {
        assertThat(RuleReport.of(RULE)).isEqualTo("""
                        Title of core.risk.thin-cover

                          id         core.risk.thin-cover
                          advice     Do what core.risk.thin-cover says.
                          rationale  Because it is so.
                          limits     Blind to the rest.
                          severity   critical
                          moves      term-debt, less
                          owner      treasury
                          claim      D6 (house)
                          source     a judgement of the house
                          in force   from 2026-01-01
                          speaks to  all
                          file       core/risk/thin-cover.drl

                          rule "core.risk.thin-cover"
                        """);
    }

    @Test
    void counts_cases_and_shows_those_that_failed() {
        var passed = new CaseResult("core.risk.x", "sits on the line", "boundary", PLACE, "content", "content");
        var failed = new CaseResult("core.risk.x", "is thin", "fires", PLACE, "fires", "content");

        assertThat(RuleReport.cases(List.of(passed))).isEqualTo("1 of 1 cases passed\n");
        assertThat(RuleReport.cases(List.of(passed, failed))).isEqualTo("""
                        FAILED core.risk.x: is thin (core/risk/x.cases.yaml:7:3 /2)
                        expected fires
                        came content
                        1 of 2 cases passed
                        """);
    }

    @Test
    void tells_a_problem_in_three_lines_and_counts_them() {
        var problem = new Problem(PLACE, "wrong-scale", "5", "a decimal", "Did you mean 0.05?");

        assertThat(ProblemReport.of(List.of(problem))).isEqualTo("""
                        wrong-scale: found 5; allowed: a decimal
                          Did you mean 0.05?
                          at core/risk/x.cases.yaml:7:3 /2
                        1 problem.
                        """);
        assertThat(ProblemReport.of(List.of(problem, problem))).endsWith("2 problems.\n");
    }

    @Test
    void writes_a_rule_for_machines_on_one_level() {
        assertThat(RuleTree.of(RULE))
                .containsEntry("id", "core.risk.thin-cover")
                .containsEntry("severity", "critical")
                .containsEntry("effective", "2026-01-01")
                .containsEntry("applies", List.of())
                .containsEntry("waivable", true)
                .doesNotContainKey("expires");
    }

    @Test
    void shows_every_rule_that_ships_within_its_columns() {
        for (RuleCard rule : Rules.bundled().get().rulebook().rules()) {
            String shown = RuleReport.of(rule);

            assertThat(shown.lines().takeWhile(line -> !line.startsWith("  package")))
                    .allMatch(line -> line.length() <= Lines.WIDTH);
            assertThat(shown)
                    .contains(rule.id())
                    .contains(rule.text().lines().findFirst().orElseThrow());
        }
    }

    @Test
    void makes_hostile_text_harmless_and_leaves_the_rest_alone() {
        assertThat(Harmless.text("plain – ünïcode 漢 🂡")).isEqualTo("plain – ünïcode 漢 🂡");
        assertThat(Harmless.text("a\u001b]0;title\u0007b")).isEqualTo("a\\u001b]0;title\\u0007b");
        assertThat(Harmless.text("\u202egnp.exe")).isEqualTo("\\u202egnp.exe");
        assertThat(Harmless.text("line\nbreak\ttab\u0000")).isEqualTo("line\\u000abreak\\u0009tab\\u0000");
    }
}
