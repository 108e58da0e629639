package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import java.util.List;

/** Makes {@link FleetCost} at the middle life of silicon. */
public final class FleetCostModel {

    private FleetCostModel() {}

    /** One fact; not assessed without a fleet, and with one that does no work, whose hours have no cost. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Fleet fleet = evidence.profile().compute().fleet();
        if (fleet == null) {
            return List.of(NotAssessed.of(FleetCost.class, about, "/compute/fleet"));
        }
        if (fleet.utilisationShare().value() == 0) {
            return List.of(NotAssessed.of(FleetCost.class, about, "/compute/fleet/utilisation_share"));
        }
        Assumption lives = evidence.parameters().assumption("silicon.life");
        Quantity life = lives.quantity();
        OwnedCost cost = OwnedCost.of(fleet, evidence.parameters());
        double count = fleet.acceleratorsCount().value();
        double hours = count * Hours.A_YEAR;
        var names = OwnedCost.inputs(fleet);
        names.add("/compute/fleet/accelerators_count");
        names.add("/compute/fleet/utilisation_share");
        var currency = evidence.profile().currency();
        return List.of(new FleetCost(
                about,
                Money.of(currency, count * cost.capital()),
                Money.of(currency, hours * cost.capitalPerHour(life)),
                Money.of(currency, hours * cost.runningPerHour()),
                Money.of(currency, hours * cost.perHour(life)),
                Money.of(currency, cost.perHour(life) / fleet.utilisationShare().value()),
                Money.of(currency, hours * cost.perHour(lives.low())),
                Money.of(currency, hours * cost.perHour(lives.high())),
                evidence.inputs(names.toArray(String[]::new))));
    }
}
