package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.SampleRules;
import dev.ballast.rulebook.pack.PackTexts;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesLintTest {

    @Test
    void finds_nothing_wrong_with_a_pack_in_order() {
        assertThat(lint(CaseTexts.all())).isEmpty();
    }

    @Test
    void finds_a_case_that_fails() {
        var texts = CaseTexts.withThin(CaseTexts.THIN_CASES.replace("expect: not-applicable", "expect: content"));

        assertThat(lint(texts))
                .extracting(Problem::toString)
                .containsExactly(
                        "core/risk/thin-coverage.cases.yaml:43:3 /5  case-failed: found not-applicable; "
                                + "allowed: what the case expects: content. Mend the rule, or the case \"A state has other ways\".");
    }

    @Test
    void finds_what_is_wrong_with_packs_and_cases_at_once() {
        var texts = CaseTexts.withThin(CaseTexts.THIN_CASES.replace("kind: boundary", "kind: edge"));
        texts.put("core/pack.yaml", PackTexts.PACK + "colour: red\n");

        assertThat(lint(texts))
                .extracting(each -> each.place().file() + " " + each.code())
                .containsExactly("core/pack.yaml unknown-key", "core/risk/thin-coverage.cases.yaml wrong-value");
    }

    @Test
    void finds_what_admission_refuses() {
        var texts = CaseTexts.all();
        texts.put("core/risk/thin-coverage.drl", CaseTexts.THIN_RULE.replace("minimum <", "minimun <"));

        assertThat(lint(texts)).extracting(each -> each.place().file()).contains("core/risk/thin-coverage.drl");
    }

    @ParameterizedTest
    @CsvSource({
        "floor-exclusive, 'debt.coverage.floor is floor-exclusive: <= >'",
        "cap-inclusive,   'debt.coverage.floor is cap-inclusive: <= >'"
    })
    void finds_a_rule_that_reads_a_threshold_from_the_other_side(String reads, String allowed) {
        var texts = CaseTexts.all();
        texts.put("core/thresholds.yaml", PackTexts.THRESHOLDS.replace("floor-inclusive", reads));

        assertThat(lint(texts))
                .extracting(each -> each.place().line() + " " + each.code() + ": " + each.allowed())
                .containsExactly("24 wrong-side: " + allowed);
    }

    @Test
    void lets_a_threshold_be_read_from_its_own_side() {
        var texts = CaseTexts.all();
        texts.put("core/thresholds.yaml", PackTexts.THRESHOLDS.replace("floor-inclusive", "cap-exclusive"));

        assertThat(lint(texts)).isEmpty();
    }

    private static List<Problem> lint(SortedMap<String, String> texts) {
        return RulesLint.of(RuleFiles.of(texts).get(), SampleRules.vocabulary(), CaseTexts.halfPayer(), any -> true);
    }
}
