package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Site;
import dev.ballast.profile.SiteEnergy;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link GreenGap} a facility. */
public final class GreenGapModel {

    private GreenGapModel() {}

    /** One fact a facility; not assessed where energy or requirement are unknown, for a requirement is never guessed. */
    public static List<Fact> of(Evidence evidence) {
        return Sites.facts(evidence, GreenGap.class, "", (facility, at) -> of(evidence, facility, at));
    }

    private static Fact of(Evidence evidence, Facility facility, String at) {
        About about = About.facility(facility.id());
        Site site = facility.site();
        SiteEnergy energy = site == null ? null : site.energy();
        if (energy == null) {
            return NotAssessed.of(GreenGap.class, about, at + "site/energy");
        }
        Share required = energy.requiredCarbonFreeShare();
        Ratio allowed = energy.requiredPueRatio();
        if (required == null || allowed == null) {
            return new NotAssessed(GreenGap.class.getSimpleName(), about, missing(energy, at));
        }
        LocalDate from = energy.requiredFromDate();
        double due = from == null
                ? 0
                : Months.between(evidence.profile().asOf(), from).value();
        return new GreenGap(
                about,
                energy.carbonFreeShare(),
                required,
                energy.pueRatio(),
                allowed,
                Months.of(StrictMath.max(0, due)),
                from == null ? evidence.inputs(at + "site/energy") : evidence.inputs("/as_of", at + "site/energy"));
    }

    private static List<String> missing(SiteEnergy energy, String at) {
        var missing = new ArrayList<String>();
        if (energy.requiredCarbonFreeShare() == null) {
            missing.add(at + "site/energy/required_carbon_free_share");
        }
        if (energy.requiredPueRatio() == null) {
            missing.add(at + "site/energy/required_pue_ratio");
        }
        return missing;
    }
}
