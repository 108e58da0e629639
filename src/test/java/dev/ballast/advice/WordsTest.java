package dev.ballast.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.fact.Basis;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.rulebook.Severity;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the parts of a recommendation say themselves. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, false, MUST",
        "CRITICAL, true, FIND_OUT",
        "HIGH, false, SHOULD",
        "HIGH, true, FIND_OUT",
        "MEDIUM, false, SHOULD",
        "MEDIUM, true, FIND_OUT",
        "LOW, false, WATCH",
        "LOW, true, WATCH"
    })
    void caps_a_tier_by_severity_and_holds_it_back_for_what_has_to_be_found_out(
            Severity severity, boolean isDecided, Tier tier) {
        assertThat(Tier.of(severity, isDecided, false)).isEqualTo(tier);
    }

    @Test
    void has_a_title_for_people_and_a_word_for_programs() {
        assertThat(List.of(Tier.values()))
                .extracting(Tier::title)
                .containsExactly("Must", "Should", "Find out", "Watch");
        assertThat(List.of(Tier.values()))
                .extracting(Tier::word)
                .containsExactly("must", "should", "find-out", "watch");
        assertThat(End.LOW.word()).isEqualTo("low");
    }

    @Test
    void tells_one_deciding_figure_or_several_that_move_together() {
        var one = line("/a", 0.5);
        var two = new Swing("together", List.of(one, line("/b", 0.2)));
        var three = new Swing("together", List.of(one, line("/b", 0.2), line("/c", 0.3)));

        assertThat(new Deciding(new Swing("alone", List.of(one)), End.HIGH).statement())
                .isEqualTo("With /a at 60 % instead of 50 % the finding no longer holds.");
        assertThat(new Deciding(two, End.LOW).statement())
                .isEqualTo(
                        "With /a at 40 % instead of 50 %, and one figure assumed with it moved alike, the finding no longer holds.");
        assertThat(new Deciding(three, End.LOW).statement()).contains("and 2 figures assumed with it moved alike");
    }

    @Test
    void prints_a_deciding_value_with_the_digits_that_tell_it_apart() {
        var close = new Swing("alone", List.of(new Swing.Line("/a", Ratio.of(1.2), Ratio.of(1.199), Ratio.of(1.201))));

        assertThat(new Deciding(close, End.LOW).statement()).contains("at 1.199x instead of 1.200x");
    }

    @Test
    void is_as_sure_as_the_weakest_line() {
        assertThat(confidence(Basis.MEASURED).level()).isEqualTo("high");
        assertThat(confidence(Basis.DECLARED).level()).isEqualTo("moderate");
        assertThat(confidence(Basis.ASSUMED).level()).isEqualTo("low");
        assertThat(confidence(Basis.DECLARED).reason()).isEqualTo("a is declared");
    }

    @Test
    void does_not_count_the_date_asked_for_nor_parameters_of_models() {
        // The only line that is not a date or a parameter is measured.
        List<Fact> facts = List.of(WeakBorrower.cover(0.9));

        assertThat(Confidence.of(Confidence.lines(facts), true, 0).weakest()).isEqualTo(Basis.MEASURED);
        assertThat(Confidence.lines(facts)).containsExactly(WeakBorrower.CASH_FLOW);
    }

    @Test
    void adds_stakes_of_one_meaning_and_keeps_the_sooner_date() {
        var atStake = AtStake.of(List.of(WeakBorrower.cover(0.9), WeakBorrower.cover(0.8)));

        // 15 and 30 million of a service of 150 million
        assertThat(atStake.amount()).contains(WeakBorrower.usd(45e6));
        assertThat(atStake.due()).contains(Months.of(24));
        assertThat(atStake.stakes()).hasSize(1);
    }

    @Test
    void has_nothing_at_stake_in_facts_without_money() {
        assertThat(AtStake.of(List.of(WeakBorrower.use(0.4), WeakBorrower.cover(1.5)))
                        .stakes())
                .isEmpty();
    }

    @Test
    void says_many_things_to_do_in_one_sentence() {
        var silences = new Silences(List.of(), List.of(), List.of(), Map.of(), List.of());

        assertThat(Verdict.of("X", List.of(), silences))
                .isEqualTo("X: nothing to do; 0 rules with nothing to say, 0 could not be assessed, 0 do not apply.");
    }

    @Test
    void says_that_figures_of_the_house_would_change_what_no_figure_of_the_client_does() {
        assertThat(new Confidence(Basis.DECLARED, List.of("/a"), true, 1).reason())
                .isEqualTo("a is declared; one figure of the house, moved within its own range, would change it");
        assertThat(new Confidence(Basis.ASSUMED, List.of("/a"), true, 2).reason())
                .isEqualTo(
                        "a is assumed; none of the profile's assumed figures, moved within its range, changes the advice, but 2 figures of the house, each moved within its own range, would change it");
        assertThat(new Confidence(Basis.MEASURED, List.of(), true, 1).reason())
                .isEqualTo(
                        "every figure is measured; one figure of the house, moved within its own range, would change it");
    }

    @Test
    void names_a_parameter_as_a_figure_of_the_house() {
        var swing = new Swing("collateral.ltv-ceiling", List.of(line("assumption:collateral.ltv-ceiling", 0.9)));

        assertThat(new Deciding(swing, End.LOW).statement())
                .isEqualTo(
                        "With collateral.ltv-ceiling, a figure of the house, at 72 % instead of 90 % the finding no longer holds.");
    }

    private static Confidence confidence(Basis basis) {
        return new Confidence(basis, List.of("/a"), false, 0);
    }

    private static Swing.Line line(String at, double share) {
        return new Swing.Line(at, Share.of(share), Share.of(share * 0.8), Share.of(share * 1.2));
    }

    @Test
    void explains_a_fact_without_inputs_by_its_sentence_alone() {
        assertThat(Explained.of(WeakBorrower.FLOOR))
                .isEqualTo(new Explained(
                        "The least debt service cover is 1.00x.",
                        "",
                        "",
                        List.of(),
                        Inputs.none().list()));
    }
}
