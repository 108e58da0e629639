package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.RunningDetail;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Money;
import java.util.List;

/** Makes {@link SiteCost} of a fleet whose running cost is known by cause. */
public final class SiteCostModel {

    private static final String RUNNING = "/compute/fleet/detail/running";

    private SiteCostModel() {}

    /** One fact; not assessed without a fleet, without its running cost by cause, or when it is rated at nothing. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Fleet fleet = evidence.profile().compute().fleet();
        if (fleet == null) {
            return List.of(NotAssessed.of(SiteCost.class, about, "/compute/fleet"));
        }
        RunningDetail running = OwnedCost.runningDetail(fleet);
        if (running == null) {
            return List.of(NotAssessed.of(SiteCost.class, about, RUNNING));
        }
        double power = running.itPowerMw().value();
        if (power == 0) {
            return List.of(NotAssessed.of(SiteCost.class, about, RUNNING + "/it_power_mw"));
        }
        SiteEnergyUse use = SiteEnergyUse.of(running);
        OwnedCost cost = OwnedCost.of(fleet, evidence.parameters());
        double yearly = cost.perHour(evidence.parameters().months("silicon.life"))
                * fleet.acceleratorsCount().value()
                * Hours.A_YEAR;
        List<String> names = OwnedCost.inputs(fleet);
        var currency = evidence.profile().currency();
        return List.of(new SiteCost(
                about,
                Energy.of(use.megawattHours() * Hours.A_YEAR),
                Money.of(currency, use.hourlyCost() * Hours.A_YEAR),
                running.yearlyUpkeep(),
                Money.of(currency, yearly / power),
                evidence.inputs(names.toArray(String[]::new))));
    }
}
