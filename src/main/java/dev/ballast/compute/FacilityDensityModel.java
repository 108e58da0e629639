package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Hall;
import dev.ballast.profile.HallDesign;
import dev.ballast.profile.Site;
import dev.ballast.unit.Months;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one {@link FacilityDensity} a facility. */
public final class FacilityDensityModel {

    private FacilityDensityModel() {}

    /** One fact a facility; not assessed without its hall or the day from which it is counted on. */
    public static List<Fact> of(Evidence evidence) {
        return Sites.facts(evidence, FacilityDensity.class, "", (facility, at) -> of(evidence, facility, at));
    }

    private static Fact of(Evidence evidence, Facility facility, String at) {
        About about = About.facility(facility.id());
        Hall hall = hall(facility);
        LocalDate opens = facility.needDate();
        if (hall == null) {
            return NotAssessed.of(FacilityDensity.class, about, at + "site/hall");
        }
        if (opens == null) {
            return NotAssessed.of(FacilityDensity.class, about, at + "need_date");
        }
        double life = evidence.parameters().months("silicon.life").value();
        double refresh = StrictMath.max(0, months(evidence, opens) + life);
        LocalDate lastDebt = hall.lastDebtDate();
        return new FacilityDensity(
                about,
                hall.ratedRackPowerMw(),
                hall.plannedRackPowerMw(),
                evidence.parameters().power("rack.power.next"),
                hall.design() == HallDesign.AIR,
                hall.design() == HallDesign.MODULAR,
                lastDebt != null && refresh < months(evidence, lastDebt),
                Months.of(refresh),
                evidence.inputs(
                        "/as_of",
                        at + "need_date",
                        at + "site/hall/rated_rack_power_mw",
                        at + "site/hall/planned_rack_power_mw",
                        at + "site/hall/design",
                        at + "site/hall/last_debt_date",
                        "assumption:rack.power.next",
                        "assumption:silicon.life"));
    }

    static @Nullable Hall hall(Facility facility) {
        Site site = facility.site();
        return site == null ? null : site.hall();
    }

    private static double months(Evidence evidence, LocalDate date) {
        return Months.between(evidence.profile().asOf(), date).value();
    }
}
