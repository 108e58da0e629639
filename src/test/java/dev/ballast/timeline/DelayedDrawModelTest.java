package dev.ballast.timeline;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.ballast.profile.ComputeEvidence;
import dev.ballast.unit.Months;
import org.junit.jupiter.api.Test;

/** The next debt costs 9 % a year, cash yields 3.95 %, and half a per cent is the fee, unless a test says otherwise. */
class DelayedDrawModelTest {

    private final ComputeEvidence client = bare().rate("commitment.fee", 0.005);

    @Test
    void saves_the_carry_less_the_fee_for_as_long_as_power_is_late() {
        // 18 months late on a date 3 months before need: 15 months on 2,400 million.
        var draw = draw(client.building(facility("hall", 12, 15, 2.4e9, 0)));

        assertThat(draw.idleMonths()).isEqualTo(Months.of(15));
        assertThat(draw.carry().value()).isCloseTo(2.4e9 * 0.0505 * 1.25, within(1.0));
        assertThat(draw.fee().value()).isCloseTo(2.4e9 * 0.005 * 1.25, within(1.0));
        assertThat(draw.saving().value()).isCloseTo(2.4e9 * 0.0455 * 1.25, within(1.0));
    }

    /** Hyperion by hand: 27.3 bn at 6.58 % carries 1.796 bn a year, published as 1.80 bn; half a per cent of it is 0.1365 bn. */
    @Test
    void sets_the_published_carry_of_hyperion_against_a_fee() {
        var draw = draw(client.financedAt(0.0658, 1)
                .rate("cash.yield", 0)
                .months("grid.delay.p90", 0)
                .building(facility("hyperion", 12, 0, 27.3e9, 0)));

        assertThat(draw.carry().value()).isCloseTo(1.80e9, withinPercentage(0.3));
        assertThat(draw.fee().value()).isCloseTo(136.5e6, within(1.0));
    }

    @Test
    void costs_its_fee_where_cash_yields_what_debt_costs() {
        var draw = draw(client.financedAt(0.0395, 1).building(facility("hall", 12, 18, 1.2e9, 0)));

        // 12 months late: no carry, and 6 million of fee.
        assertThat(draw.saving().value()).isCloseTo(-6e6, within(1e-3));
        assertThat(draw.stake().amount()).isEqualTo(usd(0));
    }

    @Test
    void saves_nothing_where_power_is_in_time() {
        var draw = draw(client.building(facility("hall", 6, 30, 1e9, 0)));

        assertThat(draw.saving()).isEqualTo(usd(0));
        assertThat(draw.inputs().list())
                .extracting("at")
                .containsExactlyInAnyOrder(
                        "/compute/facilities/0/power_date",
                        "/compute/facilities/0/need_date",
                        "assumption:grid.delay.p90");
    }

    private static DelayedDraw draw(ComputeEvidence evidence) {
        return (DelayedDraw) DelayedDrawModel.of(evidence.evidence()).get(0);
    }
}
