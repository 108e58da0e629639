package dev.ballast.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.finance.CapexLoad;
import dev.ballast.finance.LiquidityCover;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Severity;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who leads, who stands under whom, and which money is the same. */
class OutlineTest {

    private static final About CLIENT = About.organisation("x");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Test
    void puts_what_serves_one_claim_under_the_firmest_of_it() {
        var advice = advice(
                match("r.a", "D1", Severity.HIGH, cover(9e6)),
                match("r.b", "D2", Severity.HIGH, cover(8e6)),
                match("r.c", "D1", Severity.MEDIUM, cover(7e6)));

        assertThat(advice.read())
                .extracting(one -> advice.number(one) + " " + one.rule().id())
                .containsExactly("1 r.a", "1.1 r.c", "2 r.b");
        assertThat(advice.groups()).extracting(group -> group.also().size()).containsExactly(1, 0);
    }

    @Test
    void lets_a_must_lead_unless_it_is_about_the_money_of_one_before_it() {
        var advice = advice(
                match("r.a", "D1", Severity.CRITICAL, cover(9e6)),
                match("r.b", "D1", Severity.CRITICAL, cover(9e6)),
                match("r.c", "D1", Severity.CRITICAL, cover(5e6)));

        assertThat(advice.read())
                .extracting(one -> advice.number(one) + " " + one.rule().id())
                .containsExactly("1 r.a", "1.1 r.b", "2 r.c");
    }

    @Test
    void says_that_the_same_fact_is_the_same_money() {
        var advice =
                advice(match("r.a", "D1", Severity.HIGH, cover(9e6)), match("r.b", "D2", Severity.HIGH, cover(9e6)));

        assertThat(advice.overlaps(advice.read().get(0))).isEmpty();
        assertThat(advice.overlaps(advice.read().get(1)))
                .containsExactly("USD 9.00 million is that of recommendation 1");
    }

    @Test
    void says_which_part_two_figures_have_in_common() {
        var advice = advice(
                match("r.a", "D1", Severity.HIGH, worked(12e6, 40e6)),
                match("r.b", "D2", Severity.HIGH, load(6e6, 40e6)));

        assertThat(advice.overlaps(advice.read().get(1)))
                .containsExactly("USD 6.00 million counts plan of USD 40.0 million, as recommendation 1 does");
    }

    @Test
    void finds_nothing_in_common_where_the_plans_differ() {
        var advice = advice(
                match("r.a", "D1", Severity.HIGH, worked(9e6, 41e6)),
                match("r.b", "D2", Severity.HIGH, load(6e6, 40e6)));

        assertThat(advice.overlaps(advice.read().get(1))).isEmpty();
    }

    @Test
    void tells_the_sources_and_uses_of_the_year() {
        assertThat(AdviceTest.advice(List.of(), List.of(worked(9e6, 40e6))).year())
                .extracting(step -> step.name() + " " + step.value())
                .containsExactly("sources USD 31.0 million", "uses USD 40.0 million");
    }

    private static Advice advice(Match... matches) {
        return AdviceTest.advice(List.of(matches), List.of(WeakBorrower.materiality()));
    }

    private static LiquidityCover cover(double shortfall) {
        return new LiquidityCover(CLIENT, Ratio.of(0.9), Share.of(0.5), WeakBorrower.usd(shortfall), Inputs.none());
    }

    private static LiquidityCover worked(double shortfall, double plan) {
        var draft = Draft.in(DOLLAR)
                .plus("cash", plan - shortfall)
                .make(LiquidityCover.SOURCES, plan - shortfall)
                .plus("plan", plan)
                .make(LiquidityCover.USES, plan)
                .plus(LiquidityCover.USES, plan)
                .minus(LiquidityCover.SOURCES, plan - shortfall)
                .make("missing", shortfall);
        return new LiquidityCover(
                CLIENT,
                Ratio.of(0.9),
                Share.of(0.5),
                WeakBorrower.usd(shortfall),
                Inputs.none().worked(draft));
    }

    private static CapexLoad load(double excess, double plan) {
        var draft = Draft.in(DOLLAR)
                .plus("plan", plan)
                .minus("cash flow", plan - excess)
                .make("above", excess);
        return new CapexLoad(
                CLIENT,
                Ratio.of(1.2),
                Ratio.of(0.4),
                WeakBorrower.usd(excess),
                Inputs.none().worked(draft));
    }

    private static Match match(String id, String claim, Severity severity, Fact fact) {
        RuleCard rule = WeakBorrower.rule(id, severity);
        Metadata metadata = rule.metadata();
        var claimed = new Metadata(
                metadata.severity(),
                metadata.subject(),
                metadata.direction(),
                metadata.wording(),
                new Metadata.Grounds(
                        metadata.grounds().owner(),
                        claim,
                        metadata.grounds().basis(),
                        metadata.grounds().source()),
                metadata.validity(),
                metadata.effects());
        return new Match(rule.with(claimed), CLIENT, List.of(), List.of(fact));
    }
}
