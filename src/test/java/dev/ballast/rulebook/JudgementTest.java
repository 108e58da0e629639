package dev.ballast.rulebook;

import static dev.ballast.rulebook.Samples.coverage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Threshold;
import dev.ballast.finance.Tenor;
import dev.ballast.timeline.Coverage;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What rules find, and what their silence means. */
class JudgementTest {

    private static final RuleDraft THIN = RuleDraft.of("sample.risk.thin")
            .importing(Coverage.class, Threshold.class)
            .when("$f : Threshold( id == \"debt.coverage.floor\" )", "Coverage( minimum < $f.ratio )");

    private static final RuleDraft LOANS = RuleDraft.of("sample.risk.loans")
            .importing(Tenor.class, Months.class)
            .when("Tenor( tailMonths < Months.ZERO )");

    private static final RuleDraft CALM =
            RuleDraft.of("sample.risk.calm").importing(Content.class).when("Content( rule == \"sample.risk.thin\" )");

    private static final RuleDraft ANY = RuleDraft.of("sample.risk.any")
            .importing(Finding.class, Direction.class)
            .when("exists Finding( subject == \"thin\", direction == Direction.LESS )");

    private static Judgement judge(List<Fact> facts, RuleDraft... rules) {
        return RuleDraft.rulebook(rules).inForce(SampleRules.AS_OF).judge(facts, "enterprise");
    }

    private static List<String> fired(Judgement judgement) {
        return judgement.matches().stream().map(match -> match.rule().id()).toList();
    }

    @Test
    void fires_below_the_threshold_and_says_by_how_much() {
        Judgement judgement = judge(List.of(coverage(0.87)), THIN);

        Match match = judgement.matches().get(0);
        assertThat(match.about()).isEqualTo(Samples.COMPANY);
        assertThat(match.conditions())
                .extracting(Held::sentence)
                .containsExactly("minimum 0.87x is below 1.00x (debt.coverage.floor), by 0.13x");
        assertThat(match.facts())
                .containsExactly(
                        new Threshold("debt.coverage.floor", "", Ratio.ONE, "Threshold debt.coverage.floor"),
                        coverage(0.87));
        assertThat(judgement.silences()).isEmpty();
    }

    @Test
    void is_content_on_the_threshold_and_fires_one_digit_below_it() {
        assertThat(judge(List.of(coverage(1)), THIN).silences()).containsExactly(new Content("sample.risk.thin"));
        assertThat(fired(judge(List.of(coverage(0.9999999999)), THIN))).containsExactly("sample.risk.thin");
    }

    @Test
    void is_not_assessed_when_a_fact_is_not_there() {
        assertThat(judge(List.of(), THIN).silences())
                .containsExactly(new NotAssessed("sample.risk.thin", About.rulebook(), List.of("Coverage")));
    }

    @Test
    void names_the_lines_of_the_profile_that_the_model_missed() {
        var unknown = NotAssessed.of(Coverage.class, Samples.COMPANY, "/financials/latest_year/interest", "/a");

        assertThat(judge(List.of(unknown), THIN).silences())
                .containsExactly(new NotAssessed(
                        "sample.risk.thin", Samples.COMPANY, List.of("/a", "/financials/latest_year/interest")));
    }

    @Test
    void is_not_assessed_when_one_of_many_things_is_unknown() {
        var unknown = NotAssessed.of(Tenor.class, About.instrument("b"), "/financing/instruments/1/tenor");

        assertThat(judge(List.of(Samples.tenor("a", 6), unknown), LOANS).silences())
                .containsExactly(new NotAssessed(
                        "sample.risk.loans", About.instrument("b"), List.of("/financing/instruments/1/tenor")));
        assertThat(fired(judge(List.of(Samples.tenor("a", -6), unknown), LOANS)))
                .containsExactly("sample.risk.loans");
    }

    @Test
    void passes_ignorance_on_to_rules_that_need_silence() {
        var unknown = NotAssessed.of(Coverage.class, Samples.COMPANY, "/a");

        assertThat(judge(List.of(unknown), THIN, CALM, ANY).silences())
                .containsExactly(
                        new NotAssessed("sample.risk.any", Samples.COMPANY, List.of("/a")),
                        new NotAssessed("sample.risk.calm", Samples.COMPANY, List.of("/a")),
                        new NotAssessed("sample.risk.thin", Samples.COMPANY, List.of("/a")));
    }

    @Test
    void reads_findings_and_silences_of_lower_strata() {
        assertThat(fired(judge(List.of(coverage(0.87)), THIN, CALM, ANY)))
                .containsExactly("sample.risk.any", "sample.risk.thin");
        assertThat(fired(judge(List.of(coverage(1.3)), THIN, CALM, ANY))).containsExactly("sample.risk.calm");
    }

    @Test
    void shows_which_finding_stood_behind_exists() {
        Match match = judge(List.of(coverage(0.87)), THIN, ANY).matches().get(0);

        assertThat(match.facts())
                .containsExactly(new Finding("sample.risk.thin", "thin", Direction.LESS, Samples.COMPANY));
        assertThat(match.about()).isEqualTo(Samples.COMPANY);
    }

    @Test
    void gives_every_silent_rule_exactly_one_silence() {
        Judgement judgement = judge(List.of(coverage(1.3)), THIN, CALM, ANY, LOANS);

        assertThat(judgement.silences())
                .containsExactly(
                        new Content("sample.risk.any"),
                        new NotAssessed("sample.risk.loans", Samples.COMPANY, List.of("Tenor")),
                        new Content("sample.risk.thin"));
    }

    @Test
    void does_not_apply_to_kinds_of_organisation_it_does_not_name() {
        RuleDraft sovereign = THIN.with("applies", "sovereign, agency");

        assertThat(judge(List.of(coverage(0.87)), sovereign).silences())
                .containsExactly(new NotApplicable(
                        "sample.risk.thin", "it speaks to sovereign, agency, and this is enterprise"));
        assertThat(fired(RuleDraft.rulebook(sovereign)
                        .inForce(SampleRules.AS_OF)
                        .judge(List.of(coverage(0.87)), "agency")))
                .containsExactly("sample.risk.thin");
    }

    @Test
    void does_not_apply_where_a_rule_that_it_reads_by_name_does_not() {
        RuleDraft sovereign = THIN.with("applies", "sovereign");
        String reason = "it reads sample.risk.thin: it speaks to sovereign, and this is enterprise";

        assertThat(judge(List.of(coverage(0.87)), sovereign, CALM, ANY).silences())
                .filteredOn(silence -> !silence.equals(new Content("sample.risk.any")))
                .containsExactly(
                        new NotApplicable("sample.risk.calm", reason),
                        new NotApplicable("sample.risk.thin", "it speaks to sovereign, and this is enterprise"));
    }

    @Test
    void passes_on_that_nothing_applies_through_rules_that_read_rules() {
        RuleDraft sovereign = THIN.with("applies", "sovereign");
        RuleDraft calmer = RuleDraft.of("sample.risk.calmer")
                .importing(Content.class, Tenor.class)
                .when("Tenor( )", "Content( rule == \"sample.risk.calm\" )");

        assertThat(judge(List.of(coverage(0.87)), sovereign, CALM, calmer).silences())
                .as("and of the term of loans, which is not known, nothing is asked")
                .contains(
                        new NotApplicable(
                                "sample.risk.calmer",
                                "it reads sample.risk.calm: it reads sample.risk.thin: it speaks to sovereign, and this is enterprise"))
                .noneMatch(NotAssessed.class::isInstance);
    }

    @Test
    void does_not_apply_when_there_is_nothing_its_facts_could_be_about() {
        var nothing = NotApplicable.of(Tenor.class, "nothing is pledged for any debt");

        assertThat(judge(List.of(nothing), LOANS).silences())
                .containsExactly(new NotApplicable("sample.risk.loans", "nothing is pledged for any debt"));
    }

    @Test
    void judges_by_the_rules_of_the_date() {
        Rulebook rulebook = RuleDraft.rulebook(THIN.with("expires", "2027-01-01"), CALM);

        assertThat(ids(rulebook.inForce(LocalDate.of(2025, 12, 31)))).isEmpty();
        assertThat(ids(rulebook.inForce(LocalDate.of(2026, 1, 1))))
                .containsExactly("sample.risk.calm", "sample.risk.thin");
        assertThat(ids(rulebook.inForce(LocalDate.of(2026, 12, 31))))
                .containsExactly("sample.risk.calm", "sample.risk.thin");
        assertThat(ids(rulebook.inForce(LocalDate.of(2027, 1, 1)))).containsExactly("sample.risk.calm");
        assertThat(rulebook.inForce(LocalDate.of(2027, 1, 1))
                        .judge(List.of(coverage(1.3)), "enterprise")
                        .silences())
                .containsExactly(new NotAssessed("sample.risk.calm", Samples.COMPANY, List.of("sample.risk.thin")));
    }

    private static List<String> ids(RulesInForce rules) {
        return rules.rules().stream().map(RuleCard::id).toList();
    }

    @Test
    void is_not_assessed_when_a_threshold_is_not_in_force() {
        Pack pack = SampleRules.pack(List.of(THIN.text()));
        var open = new Pack(pack.card(), pack.rules(), pack.claims(), new OpenThresholds(pack.thresholds()));
        RulesInForce rules =
                Rulebook.of(List.of(open), SampleRules.vocabulary()).get().inForce(SampleRules.AS_OF);

        assertThat(rules.judge(List.of(coverage(0.87)), "enterprise").silences())
                .containsExactly(new NotAssessed("sample.risk.thin", Samples.COMPANY, List.of("debt.coverage.floor")));
    }

    /** Thresholds that are declared and have no value in force. */
    private record OpenThresholds(ThresholdTable declared) implements ThresholdTable {
        @Override
        public SortedMap<String, Unit> units() {
            return declared.units();
        }

        @Override
        public List<Threshold> inForce(LocalDate asOf) {
            return List.of();
        }
    }

    @Test
    void judges_by_other_thresholds_when_it_is_asked_to() {
        RulesInForce rules = RuleDraft.rulebook(THIN).inForce(SampleRules.AS_OF);
        var strict = new Threshold("debt.coverage.floor", "", Ratio.of(1.5), "A stricter floor");

        assertThat(fired(rules.with(List.of(strict)).judge(List.of(coverage(1.3)), "enterprise")))
                .containsExactly("sample.risk.thin");
        assertThat(fired(rules.judge(List.of(coverage(1.3)), "enterprise"))).isEmpty();
    }

    @Test
    void refuses_two_facts_where_there_can_be_one() {
        assertThatThrownBy(() -> judge(List.of(coverage(0.87), coverage(1.3)), THIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two facts where there can be one");
        assertThatThrownBy(() -> judge(List.of(Samples.tenor("a", 1), Samples.tenor("a", 2)), LOANS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two facts where there can be one");
    }

    @Test
    void refuses_more_things_than_any_client_has() {
        List<Fact> loans = IntStream.rangeClosed(0, 10_000)
                .<Fact>mapToObj(number -> Samples.tenor("loan-" + number, 1))
                .toList();

        assertThatThrownBy(() -> judge(loans, LOANS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 10,000 facts of type Tenor");
        assertThat(judge(loans.subList(0, 10_000), LOANS).silences()).containsExactly(new Content("sample.risk.loans"));
    }

    @Test
    void counts_a_fact_that_is_given_twice_once() {
        assertThat(fired(judge(List.of(coverage(0.87), coverage(0.87)), THIN))).containsExactly("sample.risk.thin");
    }

    @Test
    void refuses_findings_that_no_rule_has_made() {
        assertThatThrownBy(() -> judge(List.of(new Content("sample.risk.thin")), THIN, CALM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a fact of a model");
    }
}
