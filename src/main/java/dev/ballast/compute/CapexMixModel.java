package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Financials;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;

/** Makes {@link CapexMix} of the capital expenditure planned for the next twelve months. */
public final class CapexMixModel {

    private CapexMixModel() {}

    /** One fact about the organisation, or that nothing is to be spent. */
    public static List<Fact> of(Evidence evidence) {
        Financials financials = evidence.profile().financials();
        double planned = financials.plannedCapex().value();
        if (planned == 0) {
            return List.of(NotApplicable.of(CapexMix.class, "no capital expenditure is planned"));
        }
        double silicon = financials.siliconCapexShare().value();
        double siliconLife = evidence.parameters().months("silicon.life").value();
        double facilityLife = evidence.parameters().months("facility.life").value();
        return List.of(new CapexMix(
                About.organisation(evidence.profile().organisation().name()),
                Share.of(1 - silicon),
                Months.of(silicon * siliconLife + (1 - silicon) * facilityLife),
                Money.of(evidence.profile().currency(), planned * (1 - silicon)),
                evidence.inputs(
                        "/financials/planned_capex",
                        "/financials/silicon_capex_share",
                        "assumption:silicon.life",
                        "assumption:facility.life")));
    }
}
