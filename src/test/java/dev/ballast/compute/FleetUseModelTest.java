package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.ballast.fact.About;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotAssessed;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

class FleetUseModelTest {

    private static final About EXAMPLE = About.organisation("Example");

    @Test
    void says_how_much_of_the_fleet_works() {
        var evidence = bare().owning(fleet(12_000)).evidence();

        var use = (FleetUse) FleetUseModel.of(evidence).get(0);

        assertThat(use).isEqualTo(new FleetUse(EXAMPLE, Share.of(0.62), Count.of(12_000), use.dearer(), use.inputs()));
        assertThat(use.dearer().isPositive()).isFalse();
        assertThat(use.statement()).isEqualTo("62 % of the hours of 12,000 owned accelerators do useful work.");
        assertThat(use.inputs().list())
                .extracting(Input::at)
                .contains("/compute/fleet/utilisation_share", "/compute/fleet/accelerators_count");
    }

    @Test
    void prices_what_owning_costs_above_renting_the_same_useful_hours() {
        var evidence = bare().owning(fleet(1000, 54_600, 24_600, 0.22, 2)).evidence();
        var low = (BreakEven) BreakEvenModel.of(evidence).get(0);

        var use = (FleetUse) FleetUseModel.of(evidence).get(0);

        // An hour is worth its rent at the break-even use: the rest of the way there is what owning costs too much.
        double dearer = 1000 * 8760 * 2 * (low.utilisationLow().value() - 0.62);
        assertThat(dearer).isPositive();
        assertThat(use.dearer().value()).isCloseTo(dearer, offset(dearer * 1e-8));
    }

    @Test
    void is_not_assessed_without_a_fleet() {
        assertThat(FleetUseModel.of(bare().evidence()))
                .containsExactly(NotAssessed.of(FleetUse.class, EXAMPLE, "/compute/fleet"));
    }

    @Test
    void is_not_assessed_for_a_fleet_of_none() {
        assertThat(FleetUseModel.of(bare().owning(fleet(0)).evidence()))
                .containsExactly(NotAssessed.of(FleetUse.class, EXAMPLE, "/compute/fleet/accelerators_count"));
    }
}
