package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Hall;
import dev.ballast.profile.HallDesign;
import dev.ballast.profile.HallRefresh;
import dev.ballast.unit.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one {@link RetrofitOrNew} a facility whose hall is not modular yet. */
public final class RetrofitOrNewModel {

    private RetrofitOrNewModel() {}

    /** One fact a facility; not assessed without the hall or the prices of a change; modular halls are passed over. */
    public static List<Fact> of(Evidence evidence) {
        return Sites.facts(
                evidence,
                RetrofitOrNew.class,
                "every hall is modular already",
                (facility, at) -> of(evidence, facility, at));
    }

    private static @Nullable Fact of(Evidence evidence, Facility facility, String at) {
        About about = About.facility(facility.id());
        Hall hall = FacilityDensityModel.hall(facility);
        if (hall == null) {
            return NotAssessed.of(RetrofitOrNew.class, about, at + "site/hall");
        }
        if (hall.design() == HallDesign.MODULAR) {
            return null;
        }
        HallRefresh costs = hall.refresh();
        if (costs == null) {
            return NotAssessed.of(RetrofitOrNew.class, about, at + "site/hall/refresh");
        }
        double change = evidence.parameters().months("silicon.life").value();
        double rents = RefreshOptionModel.rents(costs, evidence.parameters(), change);
        double newBuild = costs.newBuildCost().value();
        double retrofit = costs.retrofitCost().value();
        var currency = evidence.profile().currency();
        return new RetrofitOrNew(
                about,
                costs.newBuildCost(),
                Money.of(currency, rents),
                costs.retrofitCost(),
                Money.of(currency, newBuild - rents - retrofit),
                evidence.inputs(
                        at + "site/hall/design",
                        at + "site/hall/refresh/new_build_cost",
                        at + "site/hall/refresh/yearly_relet_rent",
                        at + "site/hall/refresh/retrofit_cost",
                        "assumption:silicon.life",
                        "assumption:facility.life",
                        "assumption:compute.discount-rate"));
    }
}
