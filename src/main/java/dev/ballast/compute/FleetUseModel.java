package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Profile;
import java.util.List;

/** Makes {@link FleetUse} of the fleet as the client states it. */
public final class FleetUseModel {

    private FleetUseModel() {}

    /** One fact; not assessed without a fleet, and with one of no accelerators, which nothing can use. */
    public static List<Fact> of(Evidence evidence) {
        Profile profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        Fleet fleet = profile.compute().fleet();
        if (fleet == null) {
            return List.of(NotAssessed.of(FleetUse.class, about, "/compute/fleet"));
        }
        if (fleet.acceleratorsCount().value() == 0) {
            return List.of(NotAssessed.of(FleetUse.class, about, "/compute/fleet/accelerators_count"));
        }
        return List.of(new FleetUse(
                about,
                fleet.utilisationShare(),
                fleet.acceleratorsCount(),
                evidence.inputs("/compute/fleet/utilisation_share", "/compute/fleet/accelerators_count")));
    }
}
