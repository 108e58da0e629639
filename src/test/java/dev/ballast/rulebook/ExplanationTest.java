package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Direction;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.finance.DebtRoom;
import dev.ballast.finance.Limit;
import dev.ballast.finance.Tenor;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.timeline.Coverage;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a match says of itself: about whom, what held, and by which facts. */
class ExplanationTest {

    private static List<Match> matches(List<Fact> facts, RuleDraft... rules) {
        return RuleDraft.rulebook(rules)
                .inForce(SampleRules.AS_OF)
                .judge(facts, "enterprise")
                .matches();
    }

    private static final RuleDraft UNDER_WATER = RuleDraft.of("sample.risk.under-water")
            .importing(Tenor.class, CollateralPath.class, Months.class)
            .when(
                    "$t : Tenor( tailMonths < Months.ZERO )",
                    "CollateralPath( about == $t.about, monthsUnderWater > $t.tailMonths )");

    @Test
    void names_where_every_limit_comes_from() {
        RuleDraft room = RuleDraft.of("sample.risk.room")
                .importing(DebtRoom.class, Coverage.class, Ratio.class, Limit.class)
                .when(
                        "$r : DebtRoom( available == true, binding != Limit.RATING, leverage < ceiling )",
                        "Coverage( minimum < Ratio.ONE, average <= $r.ceiling )");
        List<Fact> facts = List.of(Samples.debtRoom(true, Limit.COVENANT), Samples.coverage(0.5));

        assertThat(matches(facts, room).get(0).conditions())
                .extracting(Held::sentence)
                .containsExactly(
                        "available = yes",
                        "binding is different from rating",
                        "leverage 1.00x is below 3.00x (DebtRoom.ceiling), by 2.00x",
                        "minimum 0.50x is below 1.00x, by 0.50x",
                        "average 0.50x is at or below 3.00x (DebtRoom.ceiling), by 2.50x");
    }

    @Test
    void says_nothing_of_pins_and_of_what_only_ties_facts_together() {
        List<Fact> facts = List.of(Samples.tenor("a", -2), Samples.path("a", 0.9));

        assertThat(matches(facts, UNDER_WATER).get(0).conditions())
                .extracting(Held::sentence)
                .containsExactly(
                        "tail months -2 months is below 0 months, by 2 months",
                        "months under water 3 months is above -2 months (Tenor.tailMonths), by 5 months");
    }

    @Test
    void is_about_the_one_of_many_things_that_it_matched() {
        List<Fact> facts =
                List.of(Samples.tenor("b", -2), Samples.path("b", 0.9), Samples.tenor("a", -1), Samples.path("a", 0.9));

        assertThat(matches(facts, UNDER_WATER))
                .extracting(Match::about)
                .containsExactly(About.instrument("a"), About.instrument("b"));
    }

    @Test
    void is_about_a_loan_even_when_the_company_is_matched_first() {
        RuleDraft loan = RuleDraft.of("sample.risk.loan")
                .importing(Coverage.class, Tenor.class)
                .when("Coverage( minimum < average )", "Tenor()");
        List<Fact> facts = List.of(Samples.coverage(1, 2), Samples.tenor("a", 1));

        assertThat(matches(facts, loan)).extracting(Match::about).containsExactly(About.instrument("a"));
    }

    @Test
    void is_about_the_company_when_all_it_needs_is_that_something_exists() {
        RuleDraft exists = RuleDraft.of("sample.risk.exists")
                .importing(Tenor.class, Months.class)
                .when("exists Tenor( tailMonths < Months.ZERO )");
        List<Fact> facts = List.of(Samples.coverage(1), Samples.tenor("b", -2), Samples.tenor("a", -1));

        List<Match> matches = matches(facts, exists);

        assertThat(matches).extracting(Match::about).containsExactly(Samples.COMPANY);
        assertThat(matches.get(0).facts()).containsExactly(Samples.tenor("a", -1), Samples.tenor("b", -2));
        assertThat(matches.get(0).conditions())
                .extracting(Held::sentence)
                .containsExactly(
                        "tail months -1 months is below 0 months, by 1 month",
                        "tail months -2 months is below 0 months, by 2 months");
    }

    @Test
    void keeps_facts_in_the_order_of_the_rule_with_those_behind_exists_in_their_place() {
        RuleDraft thin = RuleDraft.of("sample.risk.thin")
                .importing(Coverage.class, Ratio.class)
                .when("Coverage( minimum < Ratio.ONE )");
        RuleDraft last = RuleDraft.of("sample.risk.z-last")
                .importing(Finding.class, Direction.class, DebtRoom.class, Coverage.class)
                .when("DebtRoom()", "exists Finding( subject == \"thin\", direction == Direction.LESS )", "Coverage()");
        Fact room = Samples.debtRoom(true, Limit.RATING);
        Fact coverage = Samples.coverage(0.5);

        assertThat(matches(List.of(coverage, room), thin, last).get(1).facts())
                .containsExactly(
                        room, new Finding("sample.risk.thin", "thin", Direction.LESS, Samples.COMPANY), coverage);
    }

    @Test
    void lists_matches_by_rule_then_by_what_they_are_about_whatever_the_order_of_facts() {
        RuleDraft any = RuleDraft.of("sample.risk.any").importing(Tenor.class).when("Tenor()");
        RuleDraft path =
                RuleDraft.of("sample.risk.path").importing(CollateralPath.class).when("CollateralPath()");
        var facts = new ArrayList<Fact>();
        for (String id : List.of("c", "a", "b")) {
            facts.add(Samples.tenor(id, 1));
            facts.add(Samples.path(id, 0.5));
        }

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(facts, new Random(seed));

            assertThat(matches(facts, path, any))
                    .extracting(match -> match.rule().id() + " " + match.about())
                    .containsExactly(
                            "sample.risk.any instrument a",
                            "sample.risk.any instrument b",
                            "sample.risk.any instrument c",
                            "sample.risk.path instrument a",
                            "sample.risk.path instrument b",
                            "sample.risk.path instrument c");
        }
    }
}
