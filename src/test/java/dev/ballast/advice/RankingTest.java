package dev.ballast.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.rulebook.Match;
import dev.ballast.rulebook.Metadata;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Severity;
import dev.ballast.unit.Months;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes first, and the sentence that says why. */
class RankingTest {

    @Test
    void puts_what_is_lost_before_a_bad_case_and_a_bad_case_before_what_is_concerned() {
        var lost = cost(Stake.lost(WeakBorrower.usd(1e6), "a year", Months.of(12)));
        var stressed = cost(Stake.stressed(WeakBorrower.usd(9e6), "if power comes late", Months.ZERO));
        var exposed = cost(Stake.exposed(WeakBorrower.usd(99e6), "of the fund's money", Months.ZERO));

        var atStake = AtStake.of(List.of(exposed, stressed, lost));

        assertThat(atStake.words())
                .isEqualTo(
                        "USD 1.00 million a year; USD 9.00 million if power comes late; concerns USD 99.0 million of the fund's money");
        assertThat(atStake.shortly()).isEqualTo("USD 1.00 million at stake");
        assertThat(AtStake.of(List.of(exposed, stressed)).shortly()).isEqualTo("USD 9.00 million in a bad case");
        assertThat(AtStake.of(List.of(exposed)).shortly()).isEqualTo("concerns USD 99.0 million");
    }

    @Test
    void orders_whether_before_how_then_losses_that_matter_then_severity() {
        var whether = rule("a.whether", Severity.MEDIUM, true);
        var advice = AdviceTest.advice(
                List.of(
                        match(rule("b.exposed", Severity.HIGH, false), exposed(900e6)),
                        match(rule("c.more", Severity.MEDIUM, false), lost(30e6)),
                        match(rule("d.less", Severity.HIGH, false), lost(20e6)),
                        match(rule("e.mild", Severity.MEDIUM, false), exposed(990e6)),
                        match(whether, exposed(1e6)),
                        match(rule("f.small", Severity.HIGH, false), lost(2e6))),
                List.of(WeakBorrower.materiality()));

        assertThat(advice.recommendations())
                .extracting(each -> each.rule().id())
                .containsExactly("a.whether", "c.more", "d.less", "b.exposed", "e.mild", "f.small");
        assertThat(advice.recommendations())
                .extracting(Recommendation::position)
                .contains(
                        "Should, because its severity is medium; whether a thing is done comes before how it is done.",
                        "Should, because its severity is medium; within Should what loses most comes first, here 3.0 × materiality.",
                        "Should, because its severity is high; no loss that matters is priced, so it comes after those that are, high before medium, then by the most money, here 90 × materiality.",
                        "Watch, because what is at stake is below what matters, USD 10.0 million; its severity is high.");
    }

    /** A fact of which nothing counts but what it puts at stake. */
    private record Cost(About about, Stake stake, Inputs inputs) implements Staked {

        @Override
        public String statement() {
            return stake.amount() + " " + stake.meaning();
        }
    }

    private static Staked cost(Stake stake) {
        return new Cost(About.organisation("x"), stake, Inputs.none());
    }

    private static Staked lost(double amount) {
        return cost(Stake.lost(WeakBorrower.usd(amount), "a year", Months.of(12)));
    }

    private static Staked exposed(double amount) {
        return cost(Stake.exposed(WeakBorrower.usd(amount), "of the fund's money", Months.ZERO));
    }

    private static Match match(RuleCard rule, Fact fact) {
        return new Match(rule, fact.about(), List.of(), List.of(fact));
    }

    private static RuleCard rule(String id, Severity severity, boolean whether) {
        RuleCard plain = WeakBorrower.rule(id, severity);
        Metadata said = plain.metadata();
        return plain.with(new Metadata(
                severity,
                said.subject(),
                said.direction(),
                said.wording(),
                said.grounds(),
                said.validity(),
                new Metadata.Effects(null, null, true, whether, null)));
    }
}
