package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.Recommendation;
import dev.ballast.advice.Tier;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.fact.Working;
import dev.ballast.finance.LeveredValue;
import dev.ballast.finance.Materiality;
import dev.ballast.market.MeasuredUplift;
import dev.ballast.rulebook.Severity;
import dev.ballast.timeline.PowerGap;
import dev.ballast.unit.Money;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which each client is told what to do, held against what the amounts are. */
class OrderOfAdviceTest {

    static Stream<String> clients() {
        return Examples.names().stream();
    }

    /** First whether, then what loses most, then the rest, of which what is high comes before what is milder. */
    @ParameterizedTest
    @MethodSource("clients")
    void puts_whether_first_then_losses_by_amount_then_the_rest_by_severity(String client) {
        Assessment answer = Changed.assessment(client);
        List<Recommendation> should = answer.advice().recommendations().stream()
                .filter(each -> each.tier() == Tier.SHOULD)
                .toList();

        for (int at = 1; at < should.size(); at++) {
            Recommendation before = should.get(at - 1);
            Recommendation after = should.get(at);
            assertThat(rank(answer, before)).as(pair(before, after)).isLessThanOrEqualTo(rank(answer, after));
            if (rank(answer, before) == 1 && rank(answer, after) == 1) {
                assertThat(lost(before)).as(pair(before, after)).isGreaterThanOrEqualTo(lost(after));
            }
            if (rank(answer, before) == 2 && rank(answer, after) == 2) {
                assertThat(before.rule().metadata().severity())
                        .as(pair(before, after))
                        .isLessThanOrEqualTo(after.rule().metadata().severity());
            }
        }
    }

    /** The sentence says the place that the amounts give. */
    @ParameterizedTest
    @MethodSource("clients")
    void says_why_each_stands_where_it_stands(String client) {
        Assessment answer = Changed.assessment(client);

        for (Recommendation each : answer.advice().recommendations()) {
            if (each.tier() == Tier.SHOULD) {
                String reason = List.of(
                                "whether a thing is done comes before how it is done.",
                                "within Should what loses most comes first, here ",
                                "no loss that matters is priced, so it comes after those that are")
                        .get(rank(answer, each));
                assertThat(each.position()).as(each.rule().id()).contains(reason);
            }
            if (each.tier() == Tier.WATCH && each.rule().metadata().severity().compareTo(Severity.LOW) < 0) {
                assertThat(each.position()).contains("because what is at stake is below what matters");
            }
        }
    }

    /** What is priced and does not matter is to be watched, unless it is critical; nothing else of its kind is. */
    @ParameterizedTest
    @MethodSource("clients")
    void watches_what_is_priced_and_does_not_matter(String client) {
        Assessment answer = Changed.assessment(client);
        Optional<Money> matters = materiality(answer);

        for (Recommendation each : answer.advice().recommendations()) {
            List<Stake> stakes = each.atStake().stakes();
            boolean isSmall = !stakes.isEmpty()
                    && stakes.stream().allMatch(stake -> stake.kind() == Stake.Kind.LOST)
                    && matters.isPresent()
                    && stakes.get(0).amount().compareTo(matters.get()) < 0;
            boolean isCapped = each.rule().metadata().severity() == Severity.LOW;
            if (each.rule().metadata().severity() != Severity.CRITICAL) {
                assertThat(each.tier() == Tier.WATCH).as(each.rule().id()).isEqualTo(isSmall || isCapped);
            }
        }
    }

    /** An amount is called concerned where the fact says so, and a bad case is named by what it is. */
    @ParameterizedTest
    @MethodSource("clients")
    void calls_an_amount_by_what_it_is(String client) {
        for (Recommendation each : Changed.assessment(client).advice().recommendations()) {
            for (Staked fact : each.atStake().facts()) {
                String amount = fact.stake().meaning();
                switch (fact.stake().kind()) {
                    case EXPOSED ->
                        assertThat(each.atStake().words()).containsPattern("concerns [^;]*" + Pattern.quote(amount));
                    case STRESSED -> assertThat(amount).containsPattern("\\b(if|fall|rise|stress|once|jumps)\\b");
                    case LOST ->
                        assertThat(each.atStake().words())
                                .doesNotContainPattern("concerns [^;]*" + Pattern.quote(amount));
                }
            }
        }
    }

    /** CoreWeave is rated D by its interest cover, of which all fail: a quarter of what it would be worth. */
    @Test
    void works_out_the_expected_cost_of_failing() {
        LeveredValue value = only("coreweave-mid-2025", LeveredValue.class);

        assertThat(made(value, "expected cost of failing"))
                .isCloseTo(value.distress().value(), Offset.offset(1.0));
        assertThat(value.distress().value())
                .isCloseTo(
                        0.25 * (value.unlevered().value() + value.saving().value()),
                        Offset.offset(1e-6 * value.distress().value()));
    }

    /** What the lift pays for is to the vintage as its margin is to the cost of a year. */
    @Test
    void works_out_the_capital_that_a_measured_lift_pays_for() {
        MeasuredUplift uplift = only("meta-fy2025", MeasuredUplift.class);
        double pays = made(uplift, "what the lift that counts pays");
        double cost = made(uplift, "yearly cost of the vintage");

        assertThat(made(uplift, "capital that it pays for")).isCloseTo(125e9 * pays / cost, Offset.offset(1e4));
    }

    @Test
    void works_out_what_is_drawn_before_power_from_the_budget() {
        PowerGap gap = only("importing-sovereign", PowerGap.class);

        assertThat(made(gap, "drawn before power")).isCloseTo(120e6, Offset.offset(1.0));
    }

    private static double made(Fact fact, String step) {
        return fact.inputs().working().steps().stream()
                .filter(each -> each.name().equals(step))
                .map(Working.Step::value)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static <F extends Fact> F only(String client, Class<F> type) {
        return Changed.assessment(client).appraised().facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** 0 for whether, 1 for a loss that matters, 2 for all else. */
    private static int rank(Assessment answer, Recommendation each) {
        if (each.rule().metadata().effects().whether()) {
            return 0;
        }
        boolean matters = each.atStake()
                .lost()
                .filter(lost -> materiality(answer)
                        .map(least -> lost.compareTo(least) >= 0)
                        .orElse(true))
                .isPresent();
        return matters ? 1 : 2;
    }

    private static double lost(Recommendation each) {
        return each.atStake().lost().map(Money::value).orElse(0.0);
    }

    private static Optional<Money> materiality(Assessment answer) {
        return answer.appraised().facts().stream()
                .filter(Materiality.class::isInstance)
                .map(fact -> ((Materiality) fact).amount())
                .findFirst();
    }

    private static String pair(Recommendation before, Recommendation after) {
        return before.rule().id() + " before " + after.rule().id();
    }
}
