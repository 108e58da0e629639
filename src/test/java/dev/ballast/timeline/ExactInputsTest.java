package dev.ballast.timeline;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.demand;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.hall;
import static dev.ballast.profile.ComputeEvidence.monetisation;
import static dev.ballast.profile.ComputeEvidence.ordered;
import static dev.ballast.profile.ComputeEvidence.standing;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.compute.BreakEvenModel;
import dev.ballast.compute.BuildRiskModel;
import dev.ballast.compute.FacilityDensityModel;
import dev.ballast.compute.FleetUseModel;
import dev.ballast.compute.GreenGapModel;
import dev.ballast.compute.HedgeModel;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.market.UpliftModel;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Construction;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.HallDesign;
import dev.ballast.profile.Leaves;
import dev.ballast.profile.Profile;
import dev.ballast.profile.Site;
import dev.ballast.profile.SiteEnergy;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every fact of compute, market and grid delay names exactly the lines that move it, for one client on both sides of need. */
@Tag("long")
class ExactInputsTest {

    private static final Site SITE = new Site(
            hall(HallDesign.AIR, 96, null),
            new SiteEnergy(
                    Share.of(0.7), Ratio.of(1.3), Share.of(1), Ratio.of(1.2), ComputeEvidence.AS_OF.plusMonths(12)),
            new Construction(usd(640e6), usd(45e6), Share.of(0.55), Share.of(0.3), Share.of(0.45)),
            null);

    private static final ComputeEvidence CLIENT = client(12_000);

    /** The same client short of accelerators: only there do the terms of rent decide. */
    private static final ComputeEvidence SHORT = client(4_000)
            .parameter("profile.rental-availability", Share.of(0.9))
            .parameter("profile.rental-surge", Ratio.of(1.15))
            .parameter("profile.rental-unserved", Ratio.of(2));

    private static ComputeEvidence client(double accelerators) {
        return bare().months("grid.delay.median", 1)
                .owning(fleet(accelerators))
                .wanting(demand(6_000, 9_000, 15_000))
                .earning(monetisation(125e9, 3e9, 200e9, 0.8, 0.05))
                .building(
                        ordered(facility("late", 20, 17, 2.6e9, 21e6), 2.1e9, 12),
                        standing(facility("in-time", 6, 30, 1e9, 1e6), SITE),
                        ordered(facility("crated", 6, 30, 1e9, 1e6), 1e9, 20));
    }

    @Test
    void names_exactly_the_lines_and_parameters_that_move_a_fact() {
        List<Fact> facts = facts(CLIENT.evidence());

        for (int index = 0; index < facts.size(); index++) {
            Set<String> named = named(facts.get(index));
            Set<String> movers = movers(CLIENT, index);
            var anywhere = new TreeSet<>(movers);
            anywhere.addAll(movers(SHORT, index));
            anywhere.addAll(movers(client(4_000), index));
            assertThat(named).as(facts.get(index).toString()).containsAll(movers);
            assertThat(anywhere).as(facts.get(index).toString()).containsAll(named);
        }
    }

    private static Set<String> named(Fact fact) {
        return new TreeSet<>(fact.inputs().list().stream().map(Input::at).toList());
    }

    /** Lines and parameters of which some change changes the fact at this place. */
    private static Set<String> movers(ComputeEvidence client, int index) {
        String now = words(facts(client.evidence()).get(index));
        var movers = new TreeSet<String>();
        Profile profile = client.profile();
        Leaves.of(profile).forEach((at, value) -> {
            boolean moves = changes(value)
                    .map(change -> client.evidence(Leaves.with(profile, at, old -> change)))
                    .anyMatch(evidence -> !words(facts(evidence).get(index)).equals(now));
            if (moves) {
                movers.add(at);
            }
        });
        client.parameters().forEach((id, range) -> {
            boolean moves = Stream.of(0.8, 1.25, 2.0)
                    .map(factor -> client.parameter(id, scaled(range, factor)))
                    .anyMatch(changed ->
                            !words(facts(changed.evidence()).get(index)).equals(now));
            if (moves) {
                movers.add(Input.PARAMETER + id);
            }
        });
        return movers;
    }

    private static Quantity[] scaled(List<Quantity> range, double factor) {
        return range.stream().map(value -> scaled(value, factor)).toArray(Quantity[]::new);
    }

    private static Stream<Object> changes(Object value) {
        if (value instanceof LocalDate date) {
            return Stream.of(-700, -40, 40, 700).map(date::plusDays);
        }
        if (value instanceof HallDesign) {
            return Stream.of((Object[]) HallDesign.values());
        }
        return value instanceof Quantity quantity
                ? Stream.of(0.8, 1.25).map(factor -> scaled(quantity, factor))
                : Stream.empty();
    }

    private static Quantity scaled(Quantity quantity, double factor) {
        double value = quantity.value() * factor;
        if (quantity instanceof Money money) {
            return Money.of(money.currency(), value);
        }
        if (quantity instanceof Share) {
            return Share.of(value);
        }
        if (quantity instanceof Rate) {
            return Rate.of(value);
        }
        if (quantity instanceof Count) {
            return Count.of(value);
        }
        if (quantity instanceof Ratio) {
            return Ratio.of(value);
        }
        return quantity instanceof Power ? Power.of(value) : Months.of(value);
    }

    private static List<Fact> facts(Evidence evidence) {
        var facts = new ArrayList<Fact>();
        facts.addAll(FleetUseModel.of(evidence));
        facts.addAll(BreakEvenModel.of(evidence));
        facts.addAll(HedgeModel.of(evidence));
        facts.addAll(UpliftModel.of(evidence));
        facts.addAll(PowerGapModel.of(evidence));
        facts.addAll(IdleCapitalModel.of(evidence));
        facts.addAll(FacilityDensityModel.of(evidence));
        facts.addAll(GreenGapModel.of(evidence));
        facts.addAll(BuildRiskModel.of(evidence));
        return facts;
    }

    /** Every figure of the fact to its last digit, without its inputs. */
    private static String words(Fact fact) {
        var words = new StringBuilder();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (!component.getName().equals("inputs")) {
                words.append(value(component, fact)).append('|');
            }
        }
        return words.toString();
    }

    private static Object value(RecordComponent component, Fact fact) {
        try {
            Object value = component.getAccessor().invoke(fact);
            return value instanceof Quantity quantity ? quantity.value() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
