package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.detailed;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.part;
import static dev.ballast.profile.ComputeEvidence.usd;
import static dev.ballast.profile.TrainingEvidence.experiments;
import static dev.ballast.profile.TrainingEvidence.on;
import static dev.ballast.profile.TrainingEvidence.owned;
import static dev.ballast.profile.TrainingEvidence.run;
import static dev.ballast.profile.TrainingEvidence.training;
import static dev.ballast.profile.TrainingEvidence.within;
import static dev.ballast.profile.TrainingEvidence.withoutPrices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CostPart;
import dev.ballast.profile.Part;
import dev.ballast.profile.RunningDetail;
import dev.ballast.profile.TrainingEvidence;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Power;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a run uses up, by hand: 730 accelerator-hours, servers that lose half of their value a year, 100 accelerators of 0.2 MW. */
class AmortisedCostModelTest {

    private static final double LN_TWO = 0.693147180559945;
    private static final double HOURS = 730;

    /** 43,830 × ln 2 ÷ 8,766 is 3.4657 an hour; 0.2 MW ÷ 100 × 0.75 × 1.2 is 1.8 kWh an hour at 80 a megawatt-hour. */
    @Test
    void charges_hardware_for_its_loss_and_energy_for_its_price() {
        AmortisedCost cost = cost(priced(null, month()));

        assertThat(cost.hardware().value()).isCloseTo(HOURS * 5 * LN_TWO, within(1e-4));
        assertThat(cost.energy().value()).isCloseTo(HOURS * 0.0018, within(1e-9));
        assertThat(cost.energyCost().value()).isCloseTo(HOURS * 0.0018 * 80, within(1e-7));
        assertThat(cost.total().value()).isCloseTo(HOURS * (5 * LN_TWO + 0.144), within(1e-4));
    }

    /** What was bought two years before has lost three quarters. */
    @Test
    void charges_less_for_hardware_that_has_lost_value_already() {
        AmortisedCost cost = cost(priced(null, owned(24, month())));

        assertThat(cost.hardware().value()).isCloseTo(HOURS * 5 * LN_TWO / 4, within(1e-4));
    }

    @Test
    void counts_experiments_as_hours_of_the_programme() {
        AmortisedCost cost = cost(priced(null, experiments(3, month())));

        assertThat(cost.total().value()).isCloseTo(3 * HOURS * (5 * LN_TWO + 0.144), within(1e-3));
    }

    /** Servers and network wear out; the shell does not. */
    @Test
    void charges_servers_and_network_alone() {
        var parts =
                List.of(part(Part.SERVERS, 40_000, 48), part(Part.NETWORK, 3_830, 72), part(Part.SHELL, 90_000, 168));

        AmortisedCost cost = cost(priced(parts, month()));

        assertThat(cost.hardware().value()).isCloseTo(HOURS * 5 * LN_TWO, within(1e-4));
    }

    /** Patterson et al. 2021, table 4: 512 chips for 20 days at 310 W and a PUE of 1.12 took 85.7 MWh. */
    @Test
    void draws_the_energy_that_was_published_of_a_run() {
        var running = new RunningDetail(Power.of(0.00031), Share.ONE, Ratio.of(1.12), usd(1), usd(0));
        var client = on(detailed(fleet(1), null, running), within(20 * 24 / HOURS, run(1e9, 1e9, 512, 1e15)));

        assertThat(cost(client).energy().value()).isCloseTo(85.7, within(85.7 * 0.02));
    }

    @Test
    void is_not_assessed_without_prices_or_without_what_the_fleet_draws() {
        About about = About.run("frontier");

        assertThat(AmortisedCostModel.of(withoutPrices(month()).evidence()))
                .containsExactly(NotAssessed.of(AmortisedCost.class, about, "/compute/fleet"));
        assertThat(AmortisedCostModel.of(training(month()).evidence()))
                .containsExactly(NotAssessed.of(AmortisedCost.class, about, "/compute/fleet/detail/running"));
    }

    @Test
    void states_what_is_used_up() {
        assertThat(cost(priced(null, month())).statement())
                .isEqualTo(
                        "Training frontier uses up USD 2,635: USD 2,530 of servers and network, and USD 105 for 1 MWh.");
    }

    private static TrainingRun month() {
        return within(1, run(1e9, 1e9, 1, 1e15));
    }

    private static TrainingEvidence priced(@Nullable List<CostPart> parts, TrainingRun run) {
        var running = new RunningDetail(Power.of(0.2), Share.of(0.75), Ratio.of(1.2), usd(80), usd(7e6));
        return on(detailed(fleet(100, 43_830, 90_000, 9, 4), parts, running), run)
                .parameter("compute.price-performance", Rate.ONE);
    }

    private static AmortisedCost cost(TrainingEvidence client) {
        return (AmortisedCost) AmortisedCostModel.of(client.evidence()).get(0);
    }
}
