package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Profile;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
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
        double owned = OwnedCost.of(fleet, evidence.parameters())
                .perHour(evidence.parameters().assumption("silicon.life").high());
        double dearer = fleet.acceleratorsCount().value()
                * Hours.A_YEAR
                * (owned
                        - fleet.utilisationShare().value()
                                * fleet.rentalPricePerHour().value());
        List<String> names = OwnedCost.inputs(fleet);
        names.addAll(List.of(
                "/compute/fleet/rental_price_per_hour",
                "/compute/fleet/utilisation_share",
                "/compute/fleet/accelerators_count"));
        return List.of(new FleetUse(
                about,
                fleet.utilisationShare(),
                fleet.acceleratorsCount(),
                Money.of(profile.currency(), dearer),
                evidence.inputs(names.toArray(String[]::new)).worked(work(evidence, fleet, owned, dearer))));
    }

    private static Draft work(Evidence evidence, Fleet fleet, double owned, double dearer) {
        var currency = evidence.profile().currency();
        double useful =
                fleet.utilisationShare().value() * fleet.rentalPricePerHour().value();
        return Draft.in(currency)
                .plus("rental price of an hour", fleet.rentalPricePerHour())
                .times("utilisation", fleet.utilisationShare())
                .make("rent of the useful part of an hour", useful)
                .plus("owned hour at the longest life", owned)
                .minus("rent of the useful part of an hour", useful)
                .times("accelerators", fleet.acceleratorsCount())
                .times("hours a year", Count.of(Hours.A_YEAR))
                .make("dearer than renting a year", dearer);
    }
}
