package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.finance.DebtRoom;
import dev.ballast.finance.Limit;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    @Test
    void lists_components_with_their_units_and_leaves_out_inputs() {
        FactType room = SampleRules.vocabulary().type("DebtRoom").orElseThrow();

        assertThat(room.components())
                .extracting(Component::name, Component::unit)
                .containsExactly(
                        tuple("about", Unit.CODE),
                        tuple("amount", Unit.MONEY),
                        tuple("available", Unit.FLAG),
                        tuple("binding", Unit.CODE),
                        tuple("leverage", Unit.RATIO),
                        tuple("ceiling", Unit.RATIO));
    }

    @Test
    void knows_of_which_facts_there_can_be_many() {
        assertThat(SampleRules.vocabulary().types())
                .filteredOn(FactType::many)
                .extracting(FactType::name)
                .containsExactly(
                        "AmortisedCost",
                        "BestModel",
                        "BuildRisk",
                        "CollateralPath",
                        "ContractTail",
                        "CostLine",
                        "DeclaredCount",
                        "DeclaredEnergy",
                        "DeclaredFlag",
                        "DeclaredFlop",
                        "DeclaredMoney",
                        "DeclaredMonths",
                        "DeclaredPower",
                        "DeclaredRate",
                        "DeclaredRatio",
                        "DeclaredShare",
                        "DelayedDraw",
                        "FacilityDensity",
                        "GreenGap",
                        "IdleCapital",
                        "LongestTenor",
                        "LtvPath",
                        "NextGeneration",
                        "OfftakerBurden",
                        "PledgedPool",
                        "PowerContract",
                        "PowerGap",
                        "RefreshOption",
                        "RetrofitOrNew",
                        "SovereigntyLevel",
                        "StandAlone",
                        "Tenor",
                        "TrainingCost",
                        "TrainingPlan",
                        "UsualHours");
    }

    @Test
    void sorts_types_by_name_whatever_the_order_of_the_list() {
        assertThat(SampleRules.vocabulary().types()).extracting(FactType::name).isSorted();
    }

    @Test
    void reads_components_of_every_kind() {
        DebtRoom room = Samples.debtRoom(true, Limit.COVENANT);
        FactType type = SampleRules.vocabulary().type("DebtRoom").orElseThrow();

        assertThat(type.components().stream().map(component -> component.of(room)))
                .containsExactly(room.about(), room.amount(), true, Limit.COVENANT, room.leverage(), room.ceiling());
    }

    @Test
    void reads_a_component_by_one_function_for_ever() {
        Component first = component("Coverage", "minimum");
        Component again = component("Coverage", "minimum");

        assertThat(first.getter()).isSameAs(again.getter());
    }

    @Test
    void has_no_method_of_a_fact_as_a_component() {
        FactType coverage = SampleRules.vocabulary().type("Coverage").orElseThrow();

        assertThat(Stream.of("statement", "stake", "inputs", "hashCode").map(coverage::component))
                .allMatch(Optional::isEmpty);
        assertThat(SampleRules.vocabulary().type("Threshold")).isEmpty();
    }

    @Test
    void refuses_a_component_that_is_not_there_when_it_is_read() {
        var misspelt = new Component(DebtRoom.class, "amonut", Ratio.class, Unit.RATIO);

        assertThatThrownBy(misspelt::getter)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("DebtRoom.amonut");
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void refuses_types_that_rules_cannot_read(Class<? extends Fact> type, String reason) {
        assertThatThrownBy(() -> Vocabulary.of(List.of(type)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of(Fact.class, "public record"),
                Arguments.of(Hidden.class, "public record"),
                Arguments.of(Bare.class, "without a unit"),
                Arguments.of(AnyUnit.class, "without a unit"),
                Arguments.of(Wordy.class, "without a unit"),
                Arguments.of(Crowded.class, "more than seven"));
    }

    @Test
    void refuses_two_types_of_one_name() {
        assertThatThrownBy(() -> Vocabulary.of(List.of(DebtRoom.class, DebtRoom.class)))
                .hasMessageContaining("two fact types are called DebtRoom");
    }

    private static Component component(String type, String name) {
        return SampleRules.vocabulary().type(type).orElseThrow().component(name).orElseThrow();
    }

    /** A fact of a test, about nothing. */
    interface Nothing extends Fact {
        @Override
        default About about() {
            return About.rulebook();
        }

        @Override
        default Inputs inputs() {
            return Inputs.none();
        }

        @Override
        default String statement() {
            return "Nothing.";
        }
    }

    record Hidden(Ratio ratio) implements Nothing {}

    public record Bare(double ratio) implements Nothing {}

    public record AnyUnit(Quantity quantity) implements Nothing {}

    public record Wordy(String words) implements Nothing {}

    public record Crowded(Ratio a, Ratio b, Ratio c, Ratio d, Ratio e, Ratio f, Ratio g, Ratio h, Ratio i)
            implements Nothing {}
}
