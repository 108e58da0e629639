package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Compute;
import dev.ballast.profile.Demand;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Profile;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@link Hedge}. Running cost is stated per installed hour and so is paid used or not: all owned cost is fixed, none
 * varies with use, and the share of hours at the optimum is the break-even utilisation. If all of it were saved in idle
 * hours, the optimum at the default prices would move by less than three hundredths of all hours, towards owning more.
 */
public final class HedgeModel {

    private HedgeModel() {}

    /** One fact; not assessed without a fleet, without demand, or when not one accelerator is wanted even at peak. */
    public static List<Fact> of(Evidence evidence) {
        Profile profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        Fleet fleet = profile.compute().fleet();
        Demand demand = profile.compute().demand();
        if (fleet == null || demand == null) {
            return List.of(new NotAssessed(Hedge.class.getSimpleName(), about, missing(profile.compute())));
        }
        if (demand.p90AcceleratorsCount().value() < 1) {
            return List.of(NotAssessed.of(Hedge.class, about, "/compute/demand/p90_accelerators_count"));
        }
        return List.of(hedge(evidence, about, fleet, demand));
    }

    private static List<String> missing(Compute compute) {
        var missing = new ArrayList<String>();
        if (compute.fleet() == null) {
            missing.add("/compute/fleet");
        }
        if (compute.demand() == null) {
            missing.add("/compute/demand");
        }
        return missing;
    }

    private static Hedge hedge(Evidence evidence, About about, Fleet fleet, Demand demand) {
        OwnedCost cost = OwnedCost.of(fleet, evidence.parameters());
        Assumption life = evidence.parameters().assumption("silicon.life");
        LoadDuration load = LoadDuration.of(demand);
        double rental = fleet.rentalPricePerHour().value();
        double owned = fleet.acceleratorsCount().value();
        double peak = demand.p90AcceleratorsCount().value();
        double perHour = cost.perHour(life.quantity());
        double best = load.exceededIn(perHour / rental);
        double regret = owned < best
                ? yearly(load, owned, perHour, rental) - yearly(load, best, perHour, rental)
                : surplus(load, owned, best, cost.runningPerHour(), rental);
        return new Hedge(
                about,
                Share.of(owned / peak),
                Share.of(load.exceededIn(cost.perHour(life.low()) / rental) / peak),
                Share.of(load.exceededIn(cost.perHour(life.high()) / rental) / peak),
                Count.of(best),
                Money.of(evidence.profile().currency(), StrictMath.max(0, regret)),
                inputs(evidence));
    }

    /** A year of owning this many at a cost per installed hour, and renting whatever demand exceeds them by. */
    private static double yearly(LoadDuration load, double owned, double perHour, double rental) {
        return Hours.A_YEAR * (perHour * owned + rental * load.averageAbove(owned));
    }

    /**
     * What a year with too many costs above a year in which those not worth their running cost stand switched off. What
     * was paid for them is spent in either year and does not count.
     */
    private static double surplus(LoadDuration load, double owned, double best, double running, double rental) {
        double worthRunning = StrictMath.max(best, load.exceededIn(running / rental));
        double kept = StrictMath.min(owned, worthRunning);
        return yearly(load, owned, running, rental) - yearly(load, kept, running, rental);
    }

    private static Inputs inputs(Evidence evidence) {
        return evidence.inputs(
                "/compute/fleet/accelerators_count",
                "/compute/fleet/silicon_cost_per_accelerator",
                "/compute/fleet/facility_cost_per_accelerator",
                "/compute/fleet/running_cost_per_hour",
                "/compute/fleet/rental_price_per_hour",
                "/compute/demand/p10_accelerators_count",
                "/compute/demand/p50_accelerators_count",
                "/compute/demand/p90_accelerators_count",
                "assumption:compute.discount-rate",
                "assumption:silicon.life",
                "assumption:facility.life");
    }
}
