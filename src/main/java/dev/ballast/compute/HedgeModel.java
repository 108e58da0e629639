package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Assumption;
import dev.ballast.profile.Compute;
import dev.ballast.profile.Demand;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Profile;
import dev.ballast.profile.Rented;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes {@link Hedge} and {@link MixCost}. Running cost is stated per installed hour and so is paid used or not: all owned
 * cost is fixed, none varies with use. If all of it were saved in idle hours, the optimum at the default prices would move by
 * less than three hundredths of all hours, towards owning more.
 */
public final class HedgeModel {

    /** The share of hours in which demand is higher than what owned accelerators are compared with. */
    static final double HIGH = 0.1;

    /** Points of the curve lie so many per cent of hours apart. */
    private static final int STEP = 2;

    private static final int ALL = 100;

    private HedgeModel() {}

    /** Two facts; not assessed without a fleet, without demand, or when not one accelerator is wanted even at peak. */
    public static List<Fact> of(Evidence evidence) {
        Profile profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        Fleet fleet = profile.compute().fleet();
        Demand demand = profile.compute().demand();
        if (fleet == null || demand == null) {
            return unknown(about, missing(profile.compute()));
        }
        Mix mix = Mix.of(evidence, fleet, demand);
        if (mix.load().exceededIn(HIGH) < 1) {
            return unknown(about, List.of(peakPointer(demand)));
        }
        return List.of(
                hedge(evidence, about, mix, inputs(evidence, fleet, demand, true, List.of())),
                mixCost(evidence, about, mix, inputs(evidence, fleet, demand, false, List.of())));
    }

    /** What {@link Hedge} compares, as a curve; empty where it is not assessed. */
    public static Optional<DemandCurve> curve(Evidence evidence) {
        Fleet fleet = evidence.profile().compute().fleet();
        Demand demand = evidence.profile().compute().demand();
        if (fleet == null || demand == null) {
            return Optional.empty();
        }
        Mix mix = Mix.of(evidence, fleet, demand);
        if (mix.load().exceededIn(HIGH) < 1) {
            return Optional.empty();
        }
        Assumption life = evidence.parameters().assumption("silicon.life");
        var points = new ArrayList<DemandCurve.Point>();
        for (int percent = 0; percent < ALL; percent += STEP) {
            double hours = percent / (double) ALL;
            points.add(
                    new DemandCurve.Point(Share.of(hours), Count.of(mix.load().exceededIn(hours))));
        }
        return Optional.of(new DemandCurve(
                points, Count.of(mix.owned()), Count.of(mix.best(life.low())), Count.of(mix.best(life.high()))));
    }

    private static List<Fact> unknown(About about, List<String> missing) {
        return List.of(
                new NotAssessed(Hedge.class.getSimpleName(), about, missing),
                new NotAssessed(MixCost.class.getSimpleName(), about, missing));
    }

    /** What is missing for a comparison of fleet and demand. */
    static List<String> missing(Compute compute) {
        var missing = new ArrayList<String>();
        if (compute.fleet() == null) {
            missing.add("/compute/fleet");
        }
        if (compute.demand() == null) {
            missing.add("/compute/demand");
        }
        return missing;
    }

    /** The line that would have to say more where not one accelerator is wanted at peak. */
    static String peakPointer(Demand demand) {
        return demand.hourlyCsv() == null ? "/compute/demand/p90_accelerators_count" : demandPointer(demand);
    }

    /** What the load-duration curve is drawn from. */
    static String demandPointer(Demand demand) {
        return demand.hourlyCsv() == null ? "/compute/demand" : "/compute/demand/hourly_csv";
    }

    private static Hedge hedge(Evidence evidence, About about, Mix mix, Inputs inputs) {
        Assumption life = evidence.parameters().assumption("silicon.life");
        var currency = evidence.profile().currency();
        double peak = mix.load().exceededIn(HIGH);
        return new Hedge(
                about,
                Share.of(mix.owned() / peak),
                Share.of(mix.best(life.low()) / peak),
                Share.of(mix.best(life.high()) / peak),
                Count.of(mix.best(life.quantity())),
                Money.of(currency, mix.regret(life.quantity())),
                Count.of(mix.bestReserve()),
                Money.of(currency, mix.shortageRegret()),
                mix.shortageRegret() > 0 ? inputs.worked(shortage(Draft.in(currency), mix)) : inputs);
    }

    private static Draft shortage(Draft draft, Mix mix) {
        return draft.plus("a year of renting and reserving as today", mix.renting())
                .minus("the same year with %s reserved".formatted(Count.of(mix.bestReserve())), mix.reservingBest())
                .make("what a reservation would avoid a year", mix.shortageRegret());
    }

    private static MixCost mixCost(Evidence evidence, About about, Mix mix, Inputs inputs) {
        var life = evidence.parameters().months("silicon.life");
        var currency = evidence.profile().currency();
        return new MixCost(
                about,
                Money.of(currency, mix.today(life)),
                Money.of(currency, mix.least(life)),
                Money.of(currency, mix.allOwned(life)),
                Money.of(currency, mix.allRented()),
                inputs);
    }

    /**
     * What a mix rests on.
     *
     * @param reserves whether the fact says what reserving would bring; without an offer the usual price then decides
     * @param more names of what else the fact reads
     */
    static Inputs inputs(Evidence evidence, Fleet fleet, Demand demand, boolean reserves, List<String> more) {
        List<String> names = OwnedCost.inputs(fleet);
        names.addAll(more);
        names.addAll(List.of(
                "/compute/fleet/accelerators_count",
                "/compute/fleet/rental_price_per_hour",
                demandPointer(demand),
                "/compute/rented"));
        Rented rented = evidence.profile().compute().rented();
        if (rented == null ? reserves : rented.reservedPricePerHour() == null) {
            names.add("assumption:rental.reserved-price");
        }
        if (rented == null) {
            names.add("assumption:profile.rental-availability");
            names.add("assumption:profile.rental-surge");
            names.add("assumption:profile.rental-unserved");
        }
        return evidence.inputs(names.toArray(String[]::new));
    }
}
