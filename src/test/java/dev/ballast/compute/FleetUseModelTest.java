package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
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

        Fact use = FleetUseModel.of(evidence).get(0);

        assertThat(use).isEqualTo(new FleetUse(EXAMPLE, Share.of(0.62), Count.of(12_000), use.inputs()));
        assertThat(use.statement()).isEqualTo("62 % of the hours of 12,000 owned accelerators do useful work.");
        assertThat(use.inputs().list())
                .extracting(Input::at)
                .containsExactly("/compute/fleet/utilisation_share", "/compute/fleet/accelerators_count");
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
