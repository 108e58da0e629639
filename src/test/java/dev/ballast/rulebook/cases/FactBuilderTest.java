package dev.ballast.rulebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.compute.FleetUse;
import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.finance.DebtRoom;
import dev.ballast.finance.Limit;
import dev.ballast.rulebook.SampleRules;
import dev.ballast.rulebook.yaml.Problems;
import dev.ballast.rulebook.yaml.YamlText;
import dev.ballast.timeline.PowerGap;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactBuilderTest {

    @Test
    void reads_each_component_by_its_unit() {
        assertThat(facts(
                        "DebtRoom",
                        "{amount: USD 84000000, available: true, binding: cash-flow, leverage: 1.30, ceiling: 2}"))
                .containsExactly(new DebtRoom(
                        About.organisation("Acme"),
                        Money.of("USD", 84e6),
                        true,
                        Limit.CASH_FLOW,
                        Ratio.of(1.3),
                        Ratio.of(2),
                        Inputs.none()));
    }

    @Test
    void fills_what_is_left_out_with_nothing() {
        assertThat(facts("PowerGap", "{about: facility hyperion, p90Months: 27}"))
                .containsExactly(new PowerGap(
                        About.facility("hyperion"),
                        Months.ZERO,
                        Months.of(27),
                        Months.ZERO,
                        Share.ZERO,
                        Money.of("USD", 0),
                        false,
                        Power.ZERO,
                        Inputs.none()));
    }

    @Test
    void reads_a_list_as_several_facts() {
        assertThat(facts("FleetUse", "[{utilisation: 0.43}, {about: facility b, accelerators: 1000}]"))
                .containsExactly(
                        new FleetUse(
                                About.organisation("Acme"),
                                Share.of(0.43),
                                Count.ZERO,
                                Money.of("USD", 0),
                                Inputs.none()),
                        new FleetUse(
                                About.facility("b"), Share.ZERO, Count.of(1000), Money.of("USD", 0), Inputs.none()));
    }

    @Test
    void remembers_what_was_stated() {
        var problems = new Problems();
        var node =
                YamlText.read("a.cases.yaml", "{utilisation: 0.43}", problems).orElseThrow();

        assertThat(new FactBuilder(SampleRules.vocabulary(), problems).facts("FleetUse", node))
                .extracting(GivenFact::stated)
                .containsExactly(Set.of("utilisation"));
    }

    @Test
    void reads_every_quantity_and_knows_what_it_may_be() {
        assertThat(FactText.read(Rate.class, "0.0514")).isEqualTo(Optional.of(Rate.of(0.0514)));
        assertThat(FactText.read(Months.class, "-6")).isEqualTo(Optional.of(Months.of(-6)));
        assertThat(FactText.read(Power.class, "25")).isEqualTo(Optional.of(Power.of(25)));
        assertThat(FactText.read(About.class, "organisation Meta Platforms"))
                .isEqualTo(Optional.of(About.organisation("Meta Platforms")));
        assertThat(FactText.allowed(Share.class)).isEqualTo("a plain decimal number such as 1.20, read as Share");
        assertThat(FactText.allowed(Limit.class)).isEqualTo("rating, covenant, liquidity, cash-flow, free-flow");
        assertThat(FactText.allowed(boolean.class)).isEqualTo("true or false");
        assertThat(FactText.read(String.class, "acme.line")).isEqualTo(Optional.of("acme.line"));
        assertThat(FactText.read(List.class, "anything")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"84000000", "USD 84,000,000", "USD 84e6", "usd 84", "USD84", "XAB 1", "USD ", "US 1", "USD NaN"})
    void refuses_money_that_can_be_misread(String text) {
        assertThat(FactText.read(Money.class, text)).isEmpty();
    }

    private static List<Fact> facts(String type, String text) {
        var problems = new Problems();
        var node = YamlText.read("a.cases.yaml", text, problems).orElseThrow();
        List<GivenFact> facts = new FactBuilder(SampleRules.vocabulary(), problems).facts(type, node);
        assertThat(problems.list()).isEmpty();
        return facts.stream().map(GivenFact::fact).toList();
    }
}
