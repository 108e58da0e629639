package dev.ballast.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Basis;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.Inputs;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Severity;
import dev.ballast.timeline.CollateralPath;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Materiality of the organisation is USD 10 million throughout. */
class RankingTest {

    private static final long SEED = 20_260_131L;

    @Test
    void puts_the_sooner_breach_first_within_must_whatever_the_amount() {
        var later = match("r.later", Severity.CRITICAL, underWater(900e6, 30, Basis.MEASURED));
        var sooner = match("r.sooner", Severity.CRITICAL, underWater(1e6, 6, Basis.MEASURED));

        assertThat(order(later, sooner)).containsExactly("r.sooner", "r.later");
    }

    @Test
    void puts_the_larger_amount_first_when_two_breaches_come_together() {
        var small = match("r.a-small", Severity.CRITICAL, short12(20e6, Basis.MEASURED));
        var large = match("r.b-large", Severity.CRITICAL, short12(21e6, Basis.MEASURED));

        assertThat(order(small, large)).containsExactly("r.b-large", "r.a-small");
    }

    @Test
    void puts_what_is_severe_before_what_is_mild_within_should_priced_or_not() {
        var mild = match("r.a-mild", Severity.MEDIUM, short12(90e6, Basis.MEASURED));
        var unpriced = match("r.b-unpriced", Severity.HIGH, WeakBorrower.use(0.1));
        var severe = match("r.c-severe", Severity.HIGH, short12(1e6, Basis.MEASURED));

        assertThat(order(mild, unpriced, severe)).containsExactly("r.c-severe", "r.b-unpriced", "r.a-mild");
    }

    @Test
    void compares_amounts_within_a_severity_as_they_are() {
        var less = match("r.a-less", Severity.HIGH, short12(31e6, Basis.MEASURED));
        var more = match("r.b-more", Severity.HIGH, short12(34e6, Basis.ASSUMED));

        assertThat(order(less, more)).containsExactly("r.b-more", "r.a-less");
    }

    @Test
    void puts_the_better_known_of_equal_amounts_first() {
        var declared = match("r.a-declared", Severity.HIGH, short12(31e6, Basis.DECLARED));
        var measured = match("r.b-measured", Severity.HIGH, short12(31e6, Basis.MEASURED));

        assertThat(order(declared, measured)).containsExactly("r.b-measured", "r.a-declared");
    }

    @Test
    void falls_back_to_the_id_when_nothing_else_tells_two_apart() {
        var b = match("r.b", Severity.HIGH, short12(31e6, Basis.MEASURED));
        var a = match("r.a", Severity.HIGH, short12(31e6, Basis.MEASURED));

        assertThat(order(b, a)).containsExactly("r.a", "r.b");
    }

    @Test
    void keeps_low_severity_in_watch_below_everything_else() {
        var watch = match("r.a-watch", Severity.LOW, short12(900e6, Basis.MEASURED));
        var should = match("r.b-should", Severity.MEDIUM, short12(1e6, Basis.MEASURED));
        var must = match("r.c-must", Severity.CRITICAL, short12(1e6, Basis.MEASURED));

        assertThat(order(watch, should, must)).containsExactly("r.c-must", "r.b-should", "r.a-watch");
    }

    @Test
    void puts_a_breach_without_a_date_last_within_must() {
        var undated = match("r.a", Severity.CRITICAL, WeakBorrower.use(0.1));
        var dated = match("r.b", Severity.CRITICAL, underWater(1e6, 100, Basis.MEASURED));

        assertThat(order(undated, dated)).containsExactly("r.b", "r.a");
    }

    @Test
    void ranks_alike_whatever_the_order_of_the_matches() {
        var random = new Random(SEED);
        var matches = new ArrayList<Match>();
        for (int at = 0; at < 40; at++) {
            Severity severity = List.of(Severity.values()).get(random.nextInt(4));
            Basis basis = List.of(Basis.values()).get(random.nextInt(3));
            matches.add(match("r.%02d".formatted(at), severity, short12(random.nextInt(90) * 1e6, basis)));
        }
        var expected = order(matches.toArray(Match[]::new));

        for (int run = 0; run < 50; run++) {
            Collections.shuffle(matches, random);
            assertThat(order(matches.toArray(Match[]::new))).isEqualTo(expected);
        }
    }

    @Test
    void says_how_many_times_materiality_is_at_stake() {
        assertThat(advise(match("r.a", Severity.HIGH, short12(34e6, Basis.MEASURED)))
                        .get(0)
                        .position())
                .isEqualTo(
                        "Should, because its severity is high; within Should high comes before medium, then the most money, here 3.4 × materiality.");
        assertThat(advise(match("r.a", Severity.HIGH, short12(4e6, Basis.MEASURED)))
                        .get(0)
                        .position())
                .endsWith("here 0.4 × materiality.");
        assertThat(advise(match("r.a", Severity.HIGH, WeakBorrower.use(0.1)))
                        .get(0)
                        .position())
                .endsWith("here none.");
    }

    @Test
    void orders_by_the_amount_itself_when_materiality_is_not_known() {
        var matches = List.of(
                match("r.a", Severity.HIGH, short12(31e6, Basis.MEASURED)),
                match("r.b", Severity.HIGH, short12(32e6, Basis.MEASURED)));

        var advice = AdviceTest.advice(matches, List.of());

        assertThat(advice.recommendations())
                .extracting(found -> found.rule().id())
                .containsExactly("r.b", "r.a");
        assertThat(advice.recommendations().get(0).position()).endsWith("here an amount whose weight is not known.");
    }

    private static List<String> order(Match... matches) {
        return advise(matches).stream().map(found -> found.rule().id()).toList();
    }

    private static List<Recommendation> advise(Match... matches) {
        return AdviceTest.advice(List.of(matches), List.of(WeakBorrower.materiality()))
                .recommendations();
    }

    private static Match match(String rule, Severity severity, Fact fact) {
        return new Match(WeakBorrower.rule(rule, severity), fact.about(), List.of(), List.of(fact));
    }

    private static LiquidityCover short12(double shortfall, Basis basis) {
        return new LiquidityCover(
                About.organisation("x"), Ratio.of(0.9), Share.of(0.5), WeakBorrower.usd(shortfall), inputs(basis));
    }

    private static CollateralPath underWater(double shortfall, double firstMonths, Basis basis) {
        return new CollateralPath(
                About.instrument("a"),
                Share.of(1.2),
                Months.of(3),
                Months.of(9),
                WeakBorrower.usd(shortfall),
                Months.of(firstMonths),
                inputs(basis));
    }

    private static Inputs inputs(Basis basis) {
        return Inputs.of(List.of(new Input("/line", "1", basis, "")));
    }
}
