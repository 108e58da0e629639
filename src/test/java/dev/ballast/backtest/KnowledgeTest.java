package dev.ballast.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.assess.Assessor;
import dev.ballast.assess.Rules;
import dev.ballast.audit.Models;
import dev.ballast.profile.AcceleratorPrices;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a warning could have been given on the day of the case. */
class KnowledgeTest {

    private static final LocalDate SETTLED = LocalDate.of(2026, 11, 1);

    @Test
    void names_what_a_rule_compared_with_and_nobody_here_knew() {
        assertThat(warned("core.risk.circular-backlog", Cases.RULES).late())
                .containsExactly(new Late("offtake.circular.cap", SETTLED));
    }

    @Test
    void names_what_filled_a_line_and_what_a_model_took() {
        assertThat(warned("core.risk.liquidity-gap", Cases.RULES).late())
                .containsExactly(
                        new Late("assumption:profile.minimum-cash", SETTLED),
                        new Late("assumption:profile.restricted-cash", SETTLED),
                        new Late("liquidity.cover.floor", SETTLED));
    }

    @Test
    void names_what_the_rules_rest_on_whose_findings_a_rule_reads() {
        assertThat(warned("core.playbook.raise-no-debt", Cases.RULES).late())
                .extracting(Late::what)
                .contains("debt.coverage.floor", "assumption:coverage.horizon");
    }

    @Test
    void counts_a_warning_whose_only_threshold_was_known_on_the_day() {
        Warned warned = warned("core.risk.circular-backlog", known("2025-08-11"));

        assertThat(warned.late()).isEmpty();
        assertThat(warned.counts()).isTrue();
        assertThat(warned.isTooLate()).isFalse();
    }

    @Test
    void counts_no_warning_whose_threshold_was_known_a_day_later() {
        Warned warned = warned("core.risk.circular-backlog", known("2025-08-12"));

        assertThat(warned.late()).containsExactly(new Late("offtake.circular.cap", LocalDate.of(2025, 8, 12)));
        assertThat(warned.counts()).isFalse();
        assertThat(warned.isTooLate()).isTrue();
    }

    @Test
    void counts_no_warning_of_known_thresholds_over_assumptions_that_came_later() {
        Warned warned = warned("core.risk.liquidity-gap", known("2025-08-11"));

        assertThat(warned.late())
                .extracting(Late::what)
                .containsExactly("assumption:profile.minimum-cash", "assumption:profile.restricted-cash");
        assertThat(warned.counts()).isFalse();
    }

    private static Warned warned(String rule, Rules rules) {
        BacktestCase of =
                CaseReader.read(Cases.COMMITTED, rules.rulebook()).get().get(3);
        var assessor = new Assessor(rules, Models.bundled());
        return Backtest.of(List.of(of), assessor, AcceleratorPrices.bundled()).results().get(0).warned().stream()
                .filter(each -> each.warning().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** The same rules, as if the numbers of core that were settled first had been known since this day. */
    private static Rules known(String since) {
        var texts = new LinkedHashMap<String, String>(RuleFiles.bundled().get().texts());
        texts.computeIfPresent(
                "core/thresholds.yaml",
                (path, text) -> text.replace("known_since: 2026-11-01", "known_since: " + since));
        var vocabulary = Vocabulary.of(Appraisal.vocabulary());
        Rulebook rulebook = Rulebook.load(RuleFiles.of(texts).get(), vocabulary).get();
        return new Rules(rulebook, null, Cases.RULES.state());
    }
}
