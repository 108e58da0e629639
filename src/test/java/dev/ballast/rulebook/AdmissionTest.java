package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.fact.Content;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Finding;
import dev.ballast.fact.Problem;
import dev.ballast.fact.Threshold;
import dev.ballast.finance.Materiality;
import dev.ballast.finance.Tenor;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.timeline.Coverage;
import dev.ballast.timeline.PowerGap;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What only shows when rules stand beside each other. */
class AdmissionTest {

    private static final RuleDraft THIN = RuleDraft.of("sample.risk.thin")
            .importing(Coverage.class, Ratio.class)
            .when("Coverage( minimum < Ratio.ONE )");

    private static RuleDraft content(String id, String read) {
        return RuleDraft.of(id).importing(Content.class).when("Content( rule == \"%s\" )".formatted(read));
    }

    private static List<String> codes(RuleDraft... drafts) {
        return RuleDraft.checked(drafts).problems().stream().map(Problem::code).toList();
    }

    @Test
    void puts_every_rule_above_those_it_reads() {
        Rulebook rulebook = RuleDraft.rulebook(
                content("sample.risk.c", "sample.risk.b"), content("sample.risk.b", "sample.risk.thin"), THIN);

        assertThat(rulebook.rules())
                .extracting(RuleCard::id, RuleCard::stratum)
                .containsExactly(tuple("sample.risk.b", 2), tuple("sample.risk.c", 3), tuple("sample.risk.thin", 1));
    }

    @Test
    void refuses_rules_that_read_each_other_in_a_circle() {
        List<Problem> problems = RuleDraft.checked(
                        content("sample.risk.a", "sample.risk.b"), content("sample.risk.b", "sample.risk.a"), THIN)
                .problems();

        assertThat(problems)
                .extracting(Problem::code, problem -> problem.place().file(), Problem::found)
                .containsExactly(
                        tuple("circle", "sample/risk/a.drl", "sample.risk.a reads sample.risk.b"),
                        tuple("circle", "sample/risk/b.drl", "sample.risk.b reads sample.risk.a"));
    }

    @Test
    void refuses_a_rule_that_reads_itself() {
        assertThat(codes(content("sample.risk.a", "sample.risk.a"))).containsExactly("circle");
    }

    @Test
    void lets_a_rule_read_its_own_pair_when_others_declare_it_too() {
        RuleDraft reader = RuleDraft.of("sample.risk.reader")
                .with("subject", "thin")
                .importing(Finding.class, Direction.class)
                .when("exists Finding( subject == \"thin\", direction == Direction.LESS )");

        assertThat(codes(THIN, reader)).isEmpty();
    }

    @Test
    void refuses_the_name_of_a_rule_that_is_not_there() {
        List<Problem> problems = RuleDraft.checked(THIN, content("sample.risk.b", "sample.risk.thinn"))
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly("unknown-rule");
        assertThat(problems).extracting(Problem::fix).containsExactly("Did you mean sample.risk.thin?");
        assertThat(codes(THIN.with("escalates", "sample.risk.nobody"))).containsExactly("unknown-rule");
    }

    @Test
    void does_not_call_a_rule_unknown_because_its_own_file_was_refused() {
        assertThat(codes(THIN.with("severity", "urgent"), content("sample.risk.b", "sample.risk.thin")))
                .containsExactly("bad-severity");
    }

    @Test
    void refuses_two_rules_of_one_title_on_one_shelf() {
        RuleText thin = THIN.text();
        RuleText other = RuleDraft.of("sample.risk.other")
                .importing(Coverage.class)
                .when("Coverage()")
                .text();
        var twin = new RuleText(
                other.path(), other.text().replace("Title of sample.risk.other", "Title of sample.risk.thin"));

        List<Problem> problems = Rulebook.of(List.of(SampleRules.pack(List.of(thin, twin))), SampleRules.vocabulary())
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly("same-title");
    }

    @Test
    void refuses_two_free_patterns_whose_cost_would_multiply() {
        RuleDraft pairs = RuleDraft.of("sample.risk.pairs")
                .importing(Tenor.class, PowerGap.class)
                .when("$t : Tenor()", "PowerGap( marginMonths < $t.tailMonths )");

        assertThat(codes(pairs)).containsExactly("unbounded-join");
    }

    @Test
    void refuses_inequality_joins_that_ran_for_seconds_on_three_hundred_facts() {
        RuleDraft triples = RuleDraft.of("sample.risk.triples")
                .importing(Tenor.class, CollateralPath.class)
                .when(
                        "$a : Tenor()",
                        "$b : Tenor( tailMonths < $a.tailMonths )",
                        "CollateralPath( about != $a.about, firstMonths > $b.tailMonths )");

        assertThat(codes(triples)).containsExactly("about-comparison");
    }

    @Test
    void counts_exists_over_many_facts_as_free_unless_it_is_joined() {
        RuleDraft free = RuleDraft.of("sample.risk.free")
                .importing(Tenor.class, CollateralPath.class)
                .when("$t : Tenor()", "exists CollateralPath( firstMonths < $t.tailMonths )");
        RuleDraft joined = RuleDraft.of("sample.risk.joined")
                .importing(Tenor.class, CollateralPath.class)
                .when("$t : Tenor()", "exists CollateralPath( about == $t.about, firstMonths < $t.tailMonths )");

        assertThat(codes(free, joined)).containsExactly("unbounded-join");
    }

    @Test
    void joins_any_number_of_facts_about_the_organisation() {
        RuleDraft one = RuleDraft.of("sample.risk.one")
                .importing(Tenor.class, Coverage.class, Materiality.class)
                .when("$m : Materiality()", "Coverage( shortfall > $m.amount )", "Tenor( principal > $m.amount )");

        assertThat(codes(one)).isEmpty();
    }

    @Test
    void counts_findings_about_many_things_as_free() {
        RuleDraft loans = RuleDraft.of("sample.risk.loans")
                .importing(Tenor.class, Months.class)
                .when("Tenor( tailMonths < Months.ZERO )");
        RuleDraft unjoined = RuleDraft.of("sample.risk.unjoined")
                .importing(Finding.class, Tenor.class)
                .when("Finding( rule == \"sample.risk.loans\" )", "Tenor()");
        RuleDraft joined = RuleDraft.of("sample.risk.joined")
                .importing(Finding.class, Tenor.class)
                .when("$t : Tenor()", "Finding( rule == \"sample.risk.loans\", about == $t.about )");
        RuleDraft aboutTheCompany = RuleDraft.of("sample.risk.company")
                .importing(Finding.class, Tenor.class)
                .when("$t : Tenor()", "Finding( rule == \"sample.risk.thin\" )");
        RuleDraft anyOfMany = RuleDraft.of("sample.risk.any")
                .importing(Finding.class, Direction.class, Tenor.class)
                .when("$t : Tenor()", "Finding( subject == \"thin\", direction == Direction.LESS )");

        List<Problem> problems = RuleDraft.checked(THIN, loans, unjoined, joined, aboutTheCompany, anyOfMany)
                .problems();

        assertThat(problems)
                .extracting(Problem::code, problem -> problem.place().file())
                .containsExactly(
                        tuple("unbounded-join", "sample/risk/any.drl"),
                        tuple("unbounded-join", "sample/risk/unjoined.drl"));
    }

    @Test
    void reads_claims_and_thresholds_of_required_packs_and_of_no_others() {
        RuleText text = RuleDraft.of("client.risk.thin")
                .importing(Coverage.class, Threshold.class)
                .when("$f : Threshold( id == \"debt.coverage.floor\" )", "Coverage( minimum < $f.ratio )")
                .text();
        Pack sample = SampleRules.pack(List.of(THIN.text()));

        assertThat(Rulebook.of(List.of(client(text, List.of("sample")), sample), SampleRules.vocabulary())
                        .problems())
                .isEmpty();
        assertThat(Rulebook.of(List.of(client(text, List.of()), sample), SampleRules.vocabulary())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("unknown-claim", "unknown-threshold");
    }

    @Test
    void refuses_a_rule_in_the_folder_of_another_pack() {
        var stray = new RuleText("other/risk/thin.drl", THIN.text().text().replace("sample.risk", "other.risk"));

        assertThat(Rulebook.of(List.of(SampleRules.pack(List.of(stray))), SampleRules.vocabulary())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("package");
    }

    @Test
    void is_given_no_file_twice() {
        List<Pack> packs = List.of(SampleRules.pack(List.of(THIN.text(), THIN.text())));

        assertThatThrownBy(() -> Rulebook.of(packs, SampleRules.vocabulary()))
                .hasMessageContaining("the same file twice: sample/risk/thin.drl");
    }

    private static Pack client(RuleText text, List<String> requires) {
        return new Pack(
                new PackCard("client", "Client", "1", "client", "someone", requires, List.of()),
                List.of(text),
                List.of(),
                new FixedThresholds(Map.of()));
    }
}
