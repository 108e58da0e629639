package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.charged;
import static dev.ballast.profile.ComputeEvidence.detailed;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.part;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Part;
import dev.ballast.profile.RunningDetail;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Power;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostLineModelTest {

    private static final About EXAMPLE = About.organisation("Example");

    /** 10 MW × 0.5 × 1.2 × 8,760 is 52,560 MWh, at 50 2,628,000; with 372,000 of upkeep three million to run. */
    private static final RunningDetail RUNNING =
            new RunningDetail(Power.of(10), Share.of(0.5), Ratio.of(1.2), usd(50), usd(372_000));

    /** Without interest: 1,000 × 60,000 over 60 months is 12 million a year, 1,000 × 5,000 over 120 half a million. */
    @Test
    void lists_parts_of_capital_then_causes_of_running_cost() {
        var lines = lines(detailedClient());

        assertThat(lines)
                .extracting(line -> line.about().id())
                .containsExactly("servers", "cooling", "land", "energy", "upkeep");
        assertThat(lines)
                .extracting(CostLine::yearly)
                .containsExactly(usd(12e6), usd(0.5e6), usd(0), usd(2_628_000), usd(372_000));
        assertThat(lines).extracting(CostLine::capital).containsExactly(usd(60e6), usd(5e6), usd(1e6), usd(0), usd(0));
        assertThat(lines.get(0).part()).isEqualTo(Share.of(12 / 15.5));
    }

    @Test
    void adds_up_to_the_cost_of_the_fleet() {
        ComputeEvidence client = bare().owning(fleet(70));
        var cost = (FleetCost) FleetCostModel.of(client.evidence()).get(0);

        var lines = lines(client);

        assertThat(lines).extracting(line -> line.about().id()).containsExactly("silicon", "facility", "running");
        assertThat(lines.stream().mapToDouble(line -> line.yearly().value()).sum())
                .isCloseTo(cost.yearlyCost().value(), within(0.01));
        assertThat(lines.stream().mapToDouble(line -> line.part().value()).sum())
                .isCloseTo(1, within(1e-9));
    }

    /** Land at 10 % costs 100 a year for each 1,000; the rest of capital goes at the usual rate. */
    @Test
    void charges_a_part_at_the_rate_that_it_states() {
        var parts = List.of(charged(0.1, part(Part.LAND, 1_000, 1)));

        var lines = lines(bare().owning(detailed(fleet(3), parts, null)));

        assertThat(lines.get(0).yearly()).isEqualTo(usd(300));
        assertThat(lines.get(0).statement()).startsWith("Of the yearly cost of the owned fleet, land is USD 300, ");
    }

    @Test
    void makes_one_line_of_two_parts_of_a_sort() {
        var parts = List.of(part(Part.COOLING, 1_200, 120), part(Part.COOLING, 600, 60));

        var lines = lines(withoutInterest().owning(detailed(fleet(1), parts, RUNNING)));

        assertThat(lines.get(0).yearly()).isEqualTo(usd(240));
        assertThat(lines.get(1).about()).isEqualTo(About.cost("energy"));
    }

    /** 15.5 million a year over 10 MW. */
    @Test
    void says_what_a_site_draws_and_what_a_megawatt_costs() {
        var site = (SiteCost) SiteCostModel.of(detailedClient().evidence()).get(0);

        assertThat(site.energy()).isEqualTo(Energy.of(52_560));
        assertThat(site.energyCost()).isEqualTo(usd(2_628_000));
        assertThat(site.upkeep()).isEqualTo(usd(372_000));
        assertThat(site.perMegawatt()).isEqualTo(usd(1.55e6));
        assertThat(site.statement()).startsWith("The owned fleet draws 52,560 MWh a year for USD 2.63 million");
    }

    @Test
    void is_not_assessed_without_a_fleet_or_what_it_takes_to_run() {
        assertThat(CostLineModel.of(bare().evidence()))
                .containsExactly(NotAssessed.of(CostLine.class, EXAMPLE, "/compute/fleet"));
        assertThat(CostLineModel.of(bare().owning(fleet(0)).evidence()))
                .containsExactly(NotAssessed.of(CostLine.class, EXAMPLE, "/compute/fleet/accelerators_count"));
        assertThat(SiteCostModel.of(bare().evidence()))
                .containsExactly(NotAssessed.of(SiteCost.class, EXAMPLE, "/compute/fleet"));
        assertThat(SiteCostModel.of(bare().owning(fleet(5)).evidence()))
                .containsExactly(NotAssessed.of(SiteCost.class, EXAMPLE, "/compute/fleet/detail/running"));
    }

    @Test
    void costs_no_megawatt_of_a_fleet_that_is_rated_at_none() {
        var none = new RunningDetail(Power.ZERO, Share.of(0.5), Ratio.of(1.2), usd(50), usd(1));

        assertThat(SiteCostModel.of(
                        bare().owning(detailed(fleet(5), null, none)).evidence()))
                .containsExactly(NotAssessed.of(SiteCost.class, EXAMPLE, "/compute/fleet/detail/running/it_power_mw"));
    }

    private static ComputeEvidence detailedClient() {
        var parts = List.of(part(Part.SERVERS, 60_000, 60), part(Part.COOLING, 5_000, 120), part(Part.LAND, 1_000, 1));
        return withoutInterest().owning(detailed(fleet(1_000), parts, RUNNING));
    }

    private static ComputeEvidence withoutInterest() {
        return bare().rate("compute.discount-rate", 0);
    }

    private static List<CostLine> lines(ComputeEvidence client) {
        return CostLineModel.of(client.evidence()).stream()
                .map(CostLine.class::cast)
                .toList();
    }
}
