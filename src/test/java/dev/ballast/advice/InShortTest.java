package dev.ballast.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InShortTest {

    @Test
    void tells_the_whole_decision_in_one_line_a_group() {
        var lines = WeakBorrower.advice().inShort().lines();

        assertThat(lines).extracting(InShort.Line::number).containsExactly("1");
        assertThat(lines.get(0).words()).startsWith("Must: ").doesNotEndWith(".");
        assertThat(lines.get(0).terms()).endsWith(" at stake; confidence high; no assumed figure alone undoes it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sign only with an exit: a right to leave, and more. | Sign only with an exit",
                "Wait: order for delivery after a date; then look. | Wait: order for delivery after a date",
                "Buy 1.5 times the need, no more. | Buy 1.5 times the need, no more",
                "Stop | Stop"
            })
    void keeps_the_first_clause_of_an_advice(String advice, String first) {
        assertThat(InShort.first(advice)).isEqualTo(first);
    }

    @Test
    void names_what_is_about_one_loan_and_must_be_decided_together() {
        var short1 = WeakBorrower.rule("core.risk.short-life", Severity.HIGH);
        var long1 = WeakBorrower.rule("core.risk.bullet", Severity.MEDIUM);
        var loan = AdviceTest.tenor("loan");
        var other = AdviceTest.tenor("other");
        var whole = AdviceTest.advice(
                        List.of(
                                new Match(short1, loan.about(), List.of(), List.of(loan)),
                                new Match(long1, loan.about(), List.of(), List.of(loan)),
                                new Match(long1, other.about(), List.of(), List.of(other))),
                        List.of())
                .inShort();

        assertThat(whole.together()).hasSize(1);
        assertThat(whole.together().get(0)).contains("about instrument loan:").doesNotContain("other:");
    }

    @Test
    void says_nothing_of_what_is_about_the_whole_organisation() {
        assertThat(WeakBorrower.advice().inShort().together()).isEmpty();
    }
}
