package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Hall;
import dev.ballast.profile.HallDesign;
import dev.ballast.profile.HallRefresh;
import dev.ballast.profile.Parameters;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one {@link RefreshOption} a facility whose hall is not modular yet. */
public final class RefreshOptionModel {

    private static final double MONTHS_A_YEAR = 12;
    private static final String VOLATILITY = "hall.cost-volatility";

    private final HallRefresh costs;
    private final Parameters parameters;
    private final Rate rate;
    private final double volatility;
    private final double siliconLife;
    private final double buildingLife;

    private RefreshOptionModel(HallRefresh costs, Parameters parameters) {
        this.costs = costs;
        this.parameters = parameters;
        this.rate = parameters.rate("compute.discount-rate");
        this.volatility = parameters.rate(VOLATILITY).value();
        this.siliconLife = parameters.months("silicon.life").value();
        this.buildingLife = parameters.months("facility.life").value();
    }

    /** One fact a facility; not assessed without the hall or the prices of a change; modular halls are passed over. */
    public static List<Fact> of(Evidence evidence) {
        return Sites.facts(
                evidence,
                RefreshOption.class,
                "every hall is modular already",
                (facility, at) -> of(evidence, facility, at));
    }

    private static @Nullable Fact of(Evidence evidence, Facility facility, String at) {
        About about = About.facility(facility.id());
        Hall hall = FacilityDensityModel.hall(facility);
        if (hall == null) {
            return NotAssessed.of(RefreshOption.class, about, at + "site/hall");
        }
        if (hall.design() == HallDesign.MODULAR) {
            return null;
        }
        HallRefresh costs = hall.refresh();
        return costs == null
                ? NotAssessed.of(RefreshOption.class, about, at + "site/hall/refresh")
                : new RefreshOptionModel(costs, evidence.parameters()).fact(evidence, about, hall, at);
    }

    private Fact fact(Evidence evidence, About about, Hall hall, String at) {
        boolean isTooWeak = hall.ratedRackPowerMw().compareTo(parameters.power("rack.power.next")) < 0;
        double chance = parameters.share("hall.misfit.chance").value();
        double value = saved(isTooWeak ? 1 : chance, chance);
        double premium = costs.modularPremium().value();
        double cap = parameters.ratio("coverage.cap").value();
        double cover = value == 0 ? 0 : StrictMath.min(cap, value / premium);
        Currency currency = evidence.profile().currency();
        return new RefreshOption(
                about,
                Money.of(currency, value),
                costs.modularPremium(),
                Ratio.of(cover),
                costs.retrofitCost(),
                Money.of(currency, newHall(siliconLife)),
                Count.of(changes()),
                inputs(evidence, at, cover == cap));
    }

    private static Inputs inputs(Evidence evidence, String at, boolean isCapped) {
        var names = new ArrayList<String>(List.of(
                at + "site/hall/rated_rack_power_mw",
                at + "site/hall/design",
                at + "site/hall/refresh",
                "assumption:rack.power.next",
                "assumption:hall.misfit.chance",
                "assumption:" + VOLATILITY,
                "assumption:silicon.life",
                "assumption:facility.life",
                "assumption:compute.discount-rate"));
        if (isCapped) {
            names.add("assumption:coverage.cap");
        }
        return evidence.inputs(names.toArray(String[]::new));
    }

    /** Changes of silicon before the life of the building ends. */
    private int changes() {
        return (int) StrictMath.max(0, StrictMath.ceil(buildingLife / siliconLife) - 1);
    }

    /** What modular design saves, by the chance that the hall is too weak at the first change and at later ones. */
    private double saved(double firstChance, double laterChance) {
        double sum = 0;
        for (int change = 1; change <= changes(); change++) {
            double months = change * siliconLife;
            double fixed = StrictMath.min(costs.retrofitCost().value(), newHall(months));
            double less = new RefreshLattice(fixed, volatility, months / MONTHS_A_YEAR)
                    .above(costs.modularRefreshCost().value());
            double chance = change == 1 ? firstChance : laterChance;
            sum += chance * less * StrictMath.pow(1 + rate.value(), -months / MONTHS_A_YEAR);
        }
        return sum;
    }

    /** A new hall at this month of the old one's life, less the rent that the old one earns in what is left of it. */
    private double newHall(double months) {
        return StrictMath.max(0, costs.newBuildCost().value() - rents(costs, parameters, months));
    }

    /** The rents of a hall from this month of its life to the end of it, as of that month. */
    static double rents(HallRefresh costs, Parameters parameters, double months) {
        double left = (parameters.months("facility.life").value() - months) / MONTHS_A_YEAR;
        Rate rate = parameters.rate("compute.discount-rate");
        return left <= 0 ? 0 : costs.yearlyReletRent().value() / rate.capitalRecovery(left);
    }
}
