package dev.ballast.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraised;
import dev.ballast.fact.About;
import dev.ballast.fact.Basis;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.CapexLoad;
import dev.ballast.finance.Tenor;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.SecuredBy;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Severity;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceTest {

    @Test
    void says_the_verdict_in_one_sentence_with_counts() {
        assertThat(WeakBorrower.advice().verdict())
                .isEqualTo(
                        "Thin Cover Ltd: 1 thing it must do, 1 to find out; 0 rules with nothing to say, 1 could not be assessed, 1 does not apply.");
    }

    @Test
    void puts_a_critical_finding_into_must() {
        var first = WeakBorrower.advice().recommendations().get(0);

        assertThat(first.rule().id()).isEqualTo(WeakBorrower.THIN);
        assertThat(first.tier()).isEqualTo(Tier.MUST);
        assertThat(first.position())
                .isEqualTo(
                        "Must, because the finding is critical; within Must the soonest comes first, then the most money; here in 24 months.");
    }

    @Test
    void makes_a_finding_that_an_assumed_figure_decides_one_to_find_out() {
        var second = WeakBorrower.advice().recommendations().get(1);

        assertThat(second.rule().id()).isEqualTo(WeakBorrower.IDLE);
        assertThat(second.tier()).isEqualTo(Tier.FIND_OUT);
        // A fifth higher is 51.6 %, above the 50 % of the rule; a fifth lower is still below it.
        assertThat(second.deciding())
                .extracting(Deciding::statement)
                .containsExactly(
                        "With /compute/fleet/utilisation_share at 50 % instead of 43 % the finding no longer holds.");
    }

    @Test
    void leaves_the_tier_alone_when_the_assumed_figure_decides_nothing() {
        var advice = Advice.of(WeakBorrower.appraised(), WeakBorrower.variations(), facts -> rule -> true);

        assertThat(advice.recommendations()).extracting(Recommendation::tier).containsExactly(Tier.MUST, Tier.SHOULD);
    }

    @Test
    void takes_confidence_from_the_weakest_line_and_says_which() {
        assertThat(WeakBorrower.advice().recommendations())
                .extracting(Recommendation::confidence)
                .extracting(confidence -> confidence.level() + ": " + confidence.reason())
                .containsExactly("high: every figure is measured", "low: utilisation (fleet) is assumed");
    }

    @Test
    void gives_one_recommendation_for_a_rule_that_matched_three_times() {
        var rule = WeakBorrower.rule("core.risk.short-life", Severity.HIGH);
        var matches = List.of("a", "b", "c").stream()
                .map(AdviceTest::tenor)
                .map(tenor -> new Match(rule, tenor.about(), List.of(), List.of(tenor)))
                .toList();

        var advice = advice(matches, List.of());

        assertThat(advice.recommendations()).extracting(Recommendation::matches).containsExactly(matches);
        // Three times USD 20 million of one meaning add up.
        assertThat(advice.recommendations().get(0).atStake().words())
                .isEqualTo("concerns USD 60.0 million of principal on these loans, the sum of 3");
    }

    @Test
    void counts_a_fact_that_stands_in_two_matches_once() {
        var rule = WeakBorrower.rule("core.risk.short-life", Severity.HIGH);
        var match = new Match(rule, About.instrument("a"), List.of(), List.of(tenor("a")));

        var advice = advice(List.of(match, match), List.of());

        assertThat(advice.recommendations().get(0).atStake().amount()).contains(WeakBorrower.usd(20e6));
    }

    @Test
    void lists_stakes_of_different_meaning_side_by_side_and_leaves_out_zero() {
        var rule = WeakBorrower.rule("core.risk.load", Severity.HIGH);
        var match = new Match(
                rule, About.organisation("x"), List.of(), List.of(load(5e6), tenor("a"), WeakBorrower.cover(1.4)));

        assertThat(advice(List.of(match), List.of())
                        .recommendations()
                        .get(0)
                        .atStake()
                        .words())
                .isEqualTo(
                        "concerns USD 20.0 million of principal on these loans; concerns USD 5.00 million of planned spending above cash flow");
    }

    @Test
    void says_so_when_nothing_is_at_stake_in_money() {
        var match = new Match(
                WeakBorrower.rule("core.risk.use", Severity.LOW),
                About.organisation("x"),
                List.of(),
                List.of(WeakBorrower.use(0.2)));

        var only = advice(List.of(match), List.of()).recommendations().get(0);

        assertThat(only.atStake().words()).isEqualTo("nothing in money yet");
        assertThat(only.atStake().due()).isEmpty();
        assertThat(only.position()).isEqualTo("Watch, because its severity is low.");
    }

    @Test
    void lists_what_could_not_be_computed_and_the_silent_rules() {
        var advice = WeakBorrower.advice();

        assertThat(advice.unknown()).extracting(NotAssessed::what).containsExactly("Hedge");
        assertThat(advice.silences().content()).extracting("rule").containsExactly("core.risk.short-tenor");
        assertThat(advice.silences().notAssessed()).extracting("what").containsExactly("core.playbook.own-more");
        assertThat(advice.silences().notApplicable()).extracting("what").containsExactly("core.risk.public-debt");
    }

    @Test
    void lists_assumed_lines_and_the_parameters_that_facts_rest_on() {
        assertThat(WeakBorrower.advice().assumptions())
                .containsExactly(
                        new Used("/compute/fleet/utilisation_share", "43 %", "", "", ""),
                        new Used(
                                "assumption:coverage.horizon",
                                "60 months",
                                "2025-01-01",
                                "test",
                                "assumption:coverage.horizon"));
    }

    @Test
    void knows_whether_it_reaches_a_tier() {
        var advice = WeakBorrower.advice();
        var calm = advice(List.of(), List.of());

        assertThat(advice.reaches(Tier.MUST)).isTrue();
        assertThat(calm.reaches(Tier.WATCH)).isFalse();
        assertThat(calm.verdict())
                .isEqualTo(
                        "Thin Cover Ltd: nothing to do; 0 rules with nothing to say, 0 could not be assessed, 0 do not apply.");
    }

    @Test
    void explains_a_fact_by_its_sentence_formula_source_and_inputs() {
        var explained = Explained.of(WeakBorrower.use(0.43));

        assertThat(explained)
                .isEqualTo(new Explained(
                        "43 % of the hours of 1,000 owned accelerators do useful work.",
                        "useful accelerator-hours ÷ installed accelerator-hours; dearer = accelerators × 8,760 hours × (owned hour at the longest life − utilisation × rental price)",
                        "Client's own measurement",
                        List.of(),
                        List.of(WeakBorrower.USE)));
        assertThat(Explained.of(WeakBorrower.FLOOR).formula()).isEmpty();
    }

    @Test
    void names_two_weak_lines_and_counts_the_rest() {
        var confidence = new Confidence(Basis.DECLARED, List.of("/a", "/b", "/c", "/d"), true, 0);

        assertThat(confidence.level()).isEqualTo("moderate");
        assertThat(confidence.reason()).isEqualTo("a, b and 2 more are declared");
    }

    @Test
    void says_of_assumed_figures_that_none_of_them_decides() {
        assertThat(new Confidence(Basis.ASSUMED, List.of("/a"), true, 0).reason())
                .isEqualTo(
                        "a is assumed; none of the profile's assumed figures, moved within its range, changes the advice");
        assertThat(new Confidence(Basis.ASSUMED, List.of("/a"), false, 0).reason())
                .isEqualTo("a is assumed");
    }

    @Test
    void names_lines_of_the_profile_as_a_reader_would() {
        var lines = List.of(
                "/financials/latest_year/interest_paid",
                "/financing/instruments/0/rate_decimal",
                "/financing/instruments/1/rate_decimal",
                "/currency");

        assertThat(LineWords.of(lines))
                .containsExactly("interest paid (latest year)", "rate (instruments)", "currency");
    }

    static Advice advice(List<Match> matches, List<Fact> facts) {
        var appraised = new Appraised(
                WeakBorrower.evidence(WeakBorrower.NAME),
                facts,
                new Judgement(matches, List.of(), Map.of(), List.of(), List.of()));
        return Advice.of(appraised, WeakBorrower.variations(), changed -> rule -> true);
    }

    static Tenor tenor(String id) {
        return new Tenor(
                About.instrument(id),
                Recourse.NONE,
                SecuredBy.SILICON,
                Months.of(-6),
                Share.of(0.4),
                WeakBorrower.usd(20e6),
                Inputs.none());
    }

    static CapexLoad load(double excess) {
        return new CapexLoad(
                About.organisation("x"), Ratio.of(1.2), Ratio.of(0.4), WeakBorrower.usd(excess), Inputs.none());
    }
}
