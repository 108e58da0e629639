package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.action.Action;
import dev.ballast.assess.Trial.Measured;
import dev.ballast.assess.Trial.Outcome;
import dev.ballast.audit.Models;
import dev.ballast.profile.ChangedText;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.report.BoardPaper;
import dev.ballast.report.JsonReport;
import dev.ballast.report.TextReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrialsTest {

    private static final Assessor ASSESSOR =
            new Assessor(Rules.bundled().get(), new Models(new TreeMap<>(Map.of("models", "fixed for tests"))));

    private static final List<Trial> WEAK = trials("weak-borrower", Map.of());

    @Test
    void lines_for_the_shortfall_close_the_gap_and_uncover_what_it_spoke_for() {
        Trial trial = of(WEAK, "core.risk.liquidity-gap");

        assertThat(trial.outcome()).isEqualTo(Outcome.STANDS);
        assertThat(trial.measured()).extracting(Measured::after).containsExactly("USD 0");
        assertThat(trial.moved().gone()).contains("core.risk.liquidity-gap");
        assertThat(trial.moved().uncovered()).contains("core.risk.plan-outruns-funding");
        assertThat(trial.moved().come())
                .doesNotContainAnyElementsOf(trial.moved().uncovered());
    }

    @Test
    void lines_cost_their_fee_and_what_waits_less_spares_a_tenth_of_the_late_case() {
        Gain lines = of(WEAK, "core.risk.liquidity-gap").gain().orElseThrow();
        Gain later = of(WEAK, "core.risk.chips-before-power").gain().orElseThrow();

        // Half a per cent a year on the USD 3,383.78 million that are missing.
        assertThat(lines.total().value()).isCloseTo(-16.919e6, within(1e4));
        assertThat(later.parts())
                .extracting(Gain.Part::name)
                .containsExactly(
                        "a tenth of the cost of waiting that is spared in the late case, which is one case of ten");
        assertThat(later.total().isPositive()).isTrue();
    }

    @Test
    void shares_that_repay_debt_cost_their_issue_and_each_value_is_the_sum_of_its_parts() {
        var priced = WEAK.stream().filter(trial -> trial.gain().isPresent()).toList();

        assertThat(priced).isNotEmpty();
        assertThat(priced).allSatisfy(trial -> {
            Gain gain = trial.gain().orElseThrow();
            double sum = gain.parts().stream()
                    .mapToDouble(part -> part.amount().value())
                    .sum();
            assertThat(gain.total().value()).isCloseTo(sum, within(1.0));
        });
        assertThat(of(WEAK, "core.risk.covenant-broken").gain().orElseThrow().parts())
                .anySatisfy(part -> {
                    assertThat(part.name()).isEqualTo("cost of issuing shares");
                    assertThat(part.amount().value()).isNegative();
                });
    }

    @Test
    void debt_shortened_to_the_life_of_the_silicon_has_no_month_beyond_it() {
        Trial trial = of(WEAK, "core.risk.secured-debt-outlives-silicon");

        assertThat(trial.edit().lines())
                .isEqualTo(Map.of(
                        "/financing/instruments/0/maturity_date", "2029-11-30",
                        "/financing/instruments/1/maturity_date", "2030-12-15"));
        assertThat(trial.measured()).extracting(Measured::about).containsExactly("gpu-loan-1", "gpu-loan-2");
        assertThat(trial.moved().gone()).contains("core.risk.secured-debt-outlives-silicon");
    }

    @Test
    void instalments_raise_no_tail_and_the_rule_that_asked_for_them_is_content() {
        Trial trial = of(WEAK, "core.risk.bullet-on-silicon");

        assertThat(trial.measured()).containsExactly(new Measured("Tenor.bulletShare", "gpu-bullet", "100 %", "0 %"));
        assertThat(trial.moved().gone()).contains("core.risk.bullet-on-silicon");
    }

    @Test
    void orders_cut_to_demand_leave_no_surplus() {
        Trial trial = of(trials("importing-sovereign", Map.of()), "core.risk.orders-exceed-demand");

        assertThat(trial.outcome()).isEqualTo(Outcome.STANDS);
        assertThat(trial.measured())
                .extracting(Measured::before, Measured::after)
                .containsExactly(tuple("USD 487 million", "USD 0"));
        assertThat(trial.moved().gone()).contains("core.risk.orders-exceed-demand");
    }

    @Test
    void owning_up_to_the_optimum_avoids_most_of_the_regret_and_not_all() {
        Trial trial = of(trials("energy-rich-sovereign", Map.of()), "core.playbook.own-the-base-load");

        assertThat(trial.outcome()).isEqualTo(Outcome.STANDS);
        assertThat(trial.edit().words()).isEqualTo("own 9,805 more accelerators");
        assertThat(trial.measured())
                .extracting(Measured::before, Measured::after)
                .containsExactly(tuple("USD 159 million", "USD 62.0 million"));
        assertThat(trial.moved().gone()).contains("core.playbook.own-the-base-load");
    }

    @Test
    void what_a_trial_says_is_what_an_assessment_of_the_changed_profile_says() {
        Trial trial = of(WEAK, "core.risk.bullet-on-silicon");
        String profile = Examples.profile("weak-borrower").orElseThrow();

        Assessment changed = ASSESSOR.assess(ProfileReader.read(
                        "changed.json",
                        ChangedText.of(profile, new TreeMap<>(trial.edit().lines())))
                .get());

        assertThat(changed.advice().recommendations())
                .extracting(each -> each.rule().id())
                .doesNotContainAnyElementsOf(trial.moved().gone())
                .containsAll(trial.moved().come())
                .containsAll(trial.moved().uncovered());
    }

    @Test
    void advice_whose_instalments_open_a_gap_of_cash_is_withheld() {
        Map<String, String> justEnoughCash =
                of(WEAK, "core.risk.liquidity-gap").edit().lines();

        Trial trial = of(trials("weak-borrower", justEnoughCash), "core.risk.bullet-on-silicon");

        assertThat(trial.outcome()).isEqualTo(Outcome.RAISES_MUST);
        assertThat(trial.moved().come()).contains("core.risk.liquidity-gap");
    }

    @Test
    void an_answer_says_of_each_advice_what_following_it_does_and_withholds_what_harms() {
        Map<String, String> justEnoughCash =
                of(WEAK, "core.risk.liquidity-gap").edit().lines();
        Evidence evidence = evidence("weak-borrower", justEnoughCash);

        Assessment tried = ASSESSOR.tried(evidence);

        assertThat(tried.id())
                .as("the receipt is of the answer alone")
                .isEqualTo(ASSESSOR.assess(evidence).id());
        String text = TextReport.of(tried).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Withheld, else Should: Let principal fall through the life of the silicon")
                .contains("Repay by level payments: gpu-bullet. It is withheld: following it alone raises something")
                .containsPattern("it raises [^–]*core.risk.liquidity-gap")
                .contains("It is enough: the rule no longer speaks.");
        assertThat(JsonReport.of(tried)).contains("\"trials\": [", "raises something that must be mended");
        assertThat(BoardPaper.of(tried)).contains("Withheld, else Should: Let principal fall");
        assertThat(TextReport.of(ASSESSOR.assess(evidence))).doesNotContain("Tried");
    }

    @Test
    void advice_that_leaves_its_figure_where_it_was_is_withheld() {
        Map<String, String> balloon = Map.of(
                "/financing/instruments/3/collateral/secured_by", "silicon",
                "/financing/instruments/3/detail/balloon_share", "0.9");

        Trial trial = of(trials("european-enterprise", balloon), "core.risk.bullet-on-silicon");

        assertThat(trial.outcome()).isEqualTo(Outcome.NO_BETTER);
        assertThat(trial.measured())
                .containsExactly(new Measured("Tenor.bulletShare", "campus-mortgage", "90 %", "90 %"));
    }

    @Test
    void every_action_that_a_rule_names_is_known() {
        List<String> named = ASSESSOR.rulesOf(evidence("weak-borrower", Map.of())).stream()
                .map(card -> card.metadata().effects().action())
                .filter(action -> action != null)
                .toList();

        assertThat(Set.copyOf(named)).isEqualTo(Set.copyOf(Action.words()));
    }

    private static Trial of(List<Trial> trials, String rule) {
        return trials.stream()
                .filter(each -> each.recommendation().rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Trial> trials(String example, Map<String, String> changes) {
        return ASSESSOR.trials(evidence(example, changes));
    }

    private static Evidence evidence(String example, Map<String, String> changes) {
        String profile = Examples.profile(example).orElseThrow();
        return ProfileReader.read(example, ChangedText.of(profile, new TreeMap<>(changes)))
                .get();
    }
}
