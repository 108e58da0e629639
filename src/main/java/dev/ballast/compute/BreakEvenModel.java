package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Profile;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.List;

/** Makes {@link BreakEven}: owned cost of an installed hour over the rental price, for three useful lives of silicon. */
public final class BreakEvenModel {

    private BreakEvenModel() {}

    /** One fact; not assessed without a fleet. */
    public static List<Fact> of(Evidence evidence) {
        Profile profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        Fleet fleet = profile.compute().fleet();
        if (fleet == null) {
            return List.of(NotAssessed.of(BreakEven.class, about, "/compute/fleet"));
        }
        OwnedCost cost = OwnedCost.of(fleet, evidence.parameters());
        Assumption life = evidence.parameters().assumption("silicon.life");
        double rental = fleet.rentalPricePerHour().value();
        return List.of(new BreakEven(
                about,
                Share.of(cost.perHour(life.high()) / rental),
                Share.of(cost.perHour(life.low()) / rental),
                Money.of(profile.currency(), cost.perHour(life.quantity())),
                inputs(evidence, fleet)));
    }

    private static Inputs inputs(Evidence evidence, Fleet fleet) {
        List<String> names = OwnedCost.inputs(fleet);
        names.add("/compute/fleet/rental_price_per_hour");
        return evidence.inputs(names.toArray(String[]::new));
    }
}
