package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.audit.Models;
import dev.ballast.compute.OrderedFleet;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.timeline.IdleCapital;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The accelerators that a state plans, beside those that it orders and the demand that it states. */
class PlannedFleetTest {

    private static final String IMPORTER = "importing-sovereign";
    private static final String PLANNED = "/sovereign/supply/planned_accelerators_count";
    private static final String TENANTS = "/sovereign/supply/tenant_accelerators_count";

    /** 12,000 planned less 500 of tenants; 1,400 owned; 4,200 wanted in the hour of ten; an accelerator at 56,000. */
    @Test
    void counts_a_plan_for_own_use_where_it_is_more_than_the_orders() {
        OrderedFleet fleet = fleet();

        assertThat(fleet.ordered().value()).isEqualTo(11_500);
        assertThat(fleet.fleetShare().value()).isCloseTo((1_400 + 11_500) / 4_200.0, within(1e-6));
        assertThat(fleet.surplusPrice().value()).isCloseTo((12_900 - 4_200) * 56_000.0, within(1.0));
        assertThat(steps(fleet)).contains("planned for own use", "beyond that demand");
    }

    /** Orders of 220 million at 56,000 are 3,929: a plan of less than that does not make them fewer. */
    @Test
    void counts_the_orders_where_they_are_more_than_the_plan() {
        OrderedFleet fleet = fleet(PLANNED, "3000");

        assertThat(fleet.ordered().value()).isCloseTo(220e6 / 56_000, within(1e-3));
        assertThat(steps(fleet)).contains("on order").doesNotContain("planned for own use");
    }

    @Test
    void takes_no_plan_for_own_use_where_nobody_says_whose_the_machines_are() {
        assertThat(facts(TENANTS, null))
                .filteredOn(NotAssessed.class::isInstance)
                .extracting(fact -> (NotAssessed) fact)
                .filteredOn(each -> each.what().equals("OrderedFleet"))
                .singleElement()
                .satisfies(each -> assertThat(each.missing()).containsExactly(TENANTS));
    }

    /** Of 11,500 to come demand will use 2,800: so much of 2.5 million a month slips, 23 months long. */
    @Test
    void lets_only_the_margin_of_machines_slip_that_demand_will_use() {
        IdleCapital idle = idle();
        double slipped = 2.5e6 * 2_800 / 11_500 * 23;

        assertThat(idle.inputs().working().steps().stream()
                        .filter(step -> step.name().equals("margin that slips"))
                        .mapToDouble(step -> step.value().value()))
                .singleElement()
                .satisfies(value -> assertThat(value).isCloseTo(slipped, within(1e-6 * slipped)));
    }

    @Test
    void cuts_plan_and_orders_together_to_what_demand_will_use() {
        Trial trial = new Assessor(Rules.bundled().get(), Models.bundled())
                .trials(Changed.assessment(IMPORTER).appraised().evidence()).stream()
                        .filter(each -> each.recommendation().rule().id().equals("core.risk.orders-exceed-demand"))
                        .findFirst()
                        .orElseThrow();

        assertThat(trial.edit().lines()).containsEntry(PLANNED, "3300");
        assertThat(trial.edit().lines().get("/compute/facilities/0/order/value"))
                .isEqualTo("156800000");
        assertThat(trial.edit().words()).startsWith("cut what is to come by 8,700 accelerators");
    }

    private static List<String> steps(OrderedFleet fleet) {
        return fleet.inputs().working().steps().stream()
                .map(step -> step.name())
                .toList();
    }

    private static List<Fact> facts(@Nullable String... changes) {
        return List.copyOf(Changed.assessment(IMPORTER, changes).appraised().facts());
    }

    private static OrderedFleet fleet(@Nullable String... changes) {
        return only(OrderedFleet.class, facts(changes).stream());
    }

    private static IdleCapital idle() {
        return only(IdleCapital.class, facts().stream());
    }

    private static <F extends Fact> F only(Class<F> type, Stream<Fact> facts) {
        return facts.filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }
}
