package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What digests are taken of: the meaning of a rule and its words, never its layout. */
class CanonicalTest {

    private static RuleCard read(RuleText text) {
        return Rulebook.of(List.of(SampleRules.pack(List.of(text))), SampleRules.vocabulary())
                .get()
                .rules()
                .get(0);
    }

    private static RuleText latePower() {
        return SampleRules.texts().stream()
                .filter(text -> text.path().endsWith("late-power.drl"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void is_the_same_when_it_is_read_and_printed_again() {
        List<RuleText> printed = SampleRules.rulebook().rules().stream()
                .map(card -> new RuleText(card.file(), card.text()))
                .toList();

        Rulebook again = Rulebook.of(List.of(SampleRules.pack(printed)), SampleRules.vocabulary())
                .get();

        assertThat(again.rules()).isEqualTo(SampleRules.rulebook().rules());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void does_not_depend_on_layout(String from, String to) {
        RuleText original = latePower();
        String changed = original.text().replace(from, to);

        assertThat(changed).isNotEqualTo(original.text());
        assertThat(read(new RuleText(original.path(), changed)).text())
                .isEqualTo(read(original).text());
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                        List.of("package", "// A remark above the rule.\npackage"),
                        List.of("IdleCapital( about", "IdleCapital(about"),
                        List.of("true )", "true\n    )"),
                        List.of("    ", ""),
                        List.of(", chips", ",\n        chips"),
                        List.of(
                                "import dev.ballast.finance.Materiality\n",
                                "import dev.ballast.finance.Materiality;\n"),
                        List.of("end\n", "end"))
                .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void differs_when_a_word_or_a_comparison_does(String from, String to) {
        RuleText original = latePower();
        String changed = original.text().replace(from, to);

        assertThat(changed).isNotEqualTo(original.text());
        assertThat(read(new RuleText(original.path(), changed)).text())
                .isNotEqualTo(read(original).text());
    }

    static Stream<Arguments> meanings() {
        return Stream.of(
                        List.of("drawnBeforePower >", "drawnBeforePower >="),
                        List.of("== true", "== false"),
                        List.of("$gap", "$hole"),
                        List.of("amount < $idle.cost", "amount <= $idle.cost"),
                        List.of("made up for tests", "made up for a test"),
                        List.of("\"high\"", "\"low\""),
                        List.of("2026-01-01", "2026-01-02"),
                        List.of("    @source", "    @expires( \"2030-01-01\" )\n    @source"),
                        List.of("    @source", "    @waivable( \"no\" )\n    @source"),
                        List.of("    @source", "    @applies( \"sovereign\" )\n    @source"))
                .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
    }

    @Test
    void prints_thresholds_with_every_digit_that_is_kept() {
        RulesInForce rules = SampleRules.inForce();

        assertThat(rules.canonical())
                .contains(new CanonicalText(
                        "debt.coverage.lock-up",
                        "debt.coverage.lock-up ratio 1.150000000000x: Threshold debt.coverage.lock-up"));
        assertThat(rules.canonical()).extracting(CanonicalText::id).isSorted();
        assertThat(rules.canonical())
                .extracting(CanonicalText::id)
                .hasSize(SampleRules.texts().size() + SampleRules.thresholds().size());
    }
}
