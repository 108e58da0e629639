package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.demand;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.hourly;
import static dev.ballast.profile.ComputeEvidence.ordered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Count;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

class OrderedFleetModelTest {

    private static final About EXAMPLE = About.organisation("Example");

    /** 2,000 accelerators of 50,000 each, in two orders, to stand beside 1,000. */
    private static ComputeEvidence ordering() {
        return bare().owning(fleet(1000, 50_000, 20_000, 0.2, 3))
                .building(
                        ordered(facility("late", 30, 24, 1e6, 1e6), 70e6, 28),
                        ordered(facility("early", 20, 18, 1e6, 1e6), 30e6, 16));
    }

    @Test
    void sets_what_is_owned_and_ordered_beside_demand() {
        var fleet = fact(ordering().wanting(demand(800, 1500, 2500)).evidence());

        assertThat(fleet.ordered()).isEqualTo(Count.of(2000));
        assertThat(fleet.fleetShare()).isEqualTo(Share.of(3000 / 2500.0));
        assertThat(fleet.deliveryMonths()).isEqualTo(Months.of(16));
        // 500 of the 2,000 are beyond the 2,500 wanted.
        assertThat(fleet.surplusPrice()).isEqualTo(ComputeEvidence.usd(500 * 50_000));
        assertThat(fleet.stake().amount()).isEqualTo(fleet.surplusPrice());
        assertThat(fleet.statement())
                .isEqualTo(
                        "2,000 accelerators are on order or planned for own use; with them the fleet is 120 %% of the demand exceeded in one hour of ten, and of what is to come USD 25.0 million buys what is beyond it; between %s and %s is best when capacity is next bought."
                                .formatted(fleet.optimalLow(), fleet.optimalHigh()));
    }

    /** Two methods: the steps add up to the figure, and a fleet at its best avoids nothing. */
    @Test
    void works_out_what_a_better_mix_would_avoid() {
        var low =
                fact(bare().owning(fleet(300)).wanting(demand(800, 1500, 2500)).evidence());
        var step = low.inputs().working().steps().get(0);

        assertThat(step.name()).isEqualTo("what the best mix avoids a year");
        assertThat(step.value()).isEqualTo(low.regret());
        assertThat(step.terms().get(0).value().value()
                        - step.terms().get(1).value().value())
                .isCloseTo(low.regret().value(), within(1e-3 * low.regret().value()));
        assertThat(fact(bare().owning(fleet(100_000))
                                .wanting(demand(800, 1500, 2500))
                                .evidence())
                        .inputs()
                        .working()
                        .steps())
                .isEmpty();
    }

    @Test
    void prices_no_more_than_is_on_order_and_nothing_within_demand() {
        assertThat(fact(ordering().wanting(demand(80, 150, 250)).evidence()).surplusPrice())
                .isEqualTo(ComputeEvidence.usd(100e6));
        assertThat(fact(ordering().wanting(demand(800, 3000, 4000)).evidence())
                        .surplusPrice()
                        .isPositive())
                .isFalse();
    }

    @Test
    void reads_demand_that_was_measured() {
        // Of ten hours the fullest but one wants 1,500: that much is exceeded in one hour of ten.
        var measured = fact(ordering()
                .wanting(hourly(100, 200, 300, 400, 500, 600, 700, 800, 1500, 6000))
                .evidence());

        assertThat(measured.fleetShare())
                .isEqualTo(Share.of(3000
                        / LoadDuration.of(hourly(100, 200, 300, 400, 500, 600, 700, 800, 1500, 6000))
                                .exceededIn(0.1)));
    }

    /** With nothing on order the fleet to come is that of today, which the hedge judges by its own way. */
    @Test
    void is_the_fleet_of_today_where_nothing_is_on_order() {
        var evidence = bare().owning(fleet(300)).wanting(demand(100, 200, 1200)).evidence();
        var hedge = (Hedge) HedgeModel.of(evidence).get(0);

        var fleet = fact(evidence);

        assertThat(fleet.surplusPrice().isPositive()).isFalse();
        assertThat(fleet.fleetShare()).isEqualTo(hedge.ownedShare());
        assertThat(fleet.optimalLow()).isEqualTo(hedge.optimalLow());
        assertThat(fleet.optimalHigh()).isEqualTo(hedge.optimalHigh());
        assertThat(fleet.regret()).isEqualTo(hedge.regret());
        assertThat(fleet.stake().amount()).isEqualTo(hedge.regret());
        assertThat(hedge.stake().amount()).isEqualTo(hedge.shortageRegret());
        assertThat(fleet.statement())
                .startsWith(
                        "Owned capacity is 25 % of the demand exceeded in one hour of ten, and no accelerators are on order or planned;");
    }

    @Test
    void is_not_assessed_without_demand() {
        assertThat(OrderedFleetModel.of(ordering().wanting(null).evidence()))
                .containsExactly(NotAssessed.of(OrderedFleet.class, EXAMPLE, "/compute/demand"));
        assertThat(OrderedFleetModel.of(ordering().wanting(demand(0, 0, 0)).evidence()))
                .containsExactly(NotAssessed.of(OrderedFleet.class, EXAMPLE, "/compute/demand/p90_accelerators_count"));
    }

    private static OrderedFleet fact(Evidence evidence) {
        Fact fact = OrderedFleetModel.of(evidence).get(0);
        return (OrderedFleet) fact;
    }
}
