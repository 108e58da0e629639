package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Construction;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Instrument;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.SecuredBy;
import dev.ballast.profile.Site;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link BuildRisk} a facility. */
public final class BuildRiskModel {

    private BuildRiskModel() {}

    /** One fact a facility; not assessed without the terms on which it is built. */
    public static List<Fact> of(Evidence evidence) {
        return Sites.facts(evidence, BuildRisk.class, "", (facility, at) -> of(evidence, facility, at));
    }

    private static Fact of(Evidence evidence, Facility facility, String at) {
        About about = About.facility(facility.id());
        Site site = facility.site();
        Construction terms = site == null ? null : site.construction();
        if (terms == null) {
            return NotAssessed.of(BuildRisk.class, about, at + "site/construction");
        }
        double remaining = terms.remainingCost().value();
        double contingency = terms.contingency().value();
        double open = remaining * (1 - terms.fixedPriceShare().value()) - contingency;
        return new BuildRisk(
                about,
                Share.of(contingency / remaining),
                terms.fixedPriceShare(),
                terms.delayCoverShare(),
                terms.insuredShare(),
                isHallAlone(evidence.profile().financing().instruments()),
                Money.of(evidence.profile().currency(), StrictMath.max(0, open)),
                inputs(evidence, at));
    }

    /** Which loan is secured on which facility no profile says, so one is enough. */
    private static boolean isHallAlone(List<Instrument> instruments) {
        for (Instrument instrument : instruments) {
            Collateral collateral = instrument.collateral();
            if (instrument.recourse() == Recourse.NONE
                    && collateral != null
                    && collateral.securedBy() == SecuredBy.FACILITY) {
                return true;
            }
        }
        return false;
    }

    private static Inputs inputs(Evidence evidence, String at) {
        var names = new ArrayList<String>();
        names.add(at + "site/construction");
        List<Instrument> instruments = evidence.profile().financing().instruments();
        for (int index = 0; index < instruments.size(); index++) {
            if (instruments.get(index).collateral() != null) {
                names.add("/financing/instruments/" + index + "/recourse");
                names.add("/financing/instruments/" + index + "/collateral/secured_by");
            }
        }
        return evidence.inputs(names.toArray(String[]::new));
    }
}
