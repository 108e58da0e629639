package dev.ballast.compute;

import dev.ballast.fact.Draft;
import dev.ballast.profile.ChipSupply;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Sovereign;
import dev.ballast.unit.Count;
import java.util.List;

/** Accelerators that a state plans for work of its own: all that its programme plans without those of tenants. */
record Planned(Count all, Count tenants, boolean isSaid) {

    /** Where nothing of the kind is said. */
    static final Planned NONE = new Planned(Count.of(0), Count.of(0), false);

    private static final String SUPPLY = "/sovereign/supply/";

    static Planned of(Evidence evidence) {
        Sovereign said = evidence.profile().sovereign();
        ChipSupply supply = said == null ? null : said.supply();
        Count tenants = supply == null ? null : supply.tenantAcceleratorsCount();
        return supply == null || tenants == null ? NONE : new Planned(supply.plannedAcceleratorsCount(), tenants, true);
    }

    double own() {
        return Math.max(0, all.value() - tenants.value());
    }

    /** The lines of the profile that say so; none where it says nothing of the kind. */
    List<String> names() {
        return isSaid
                ? List.of(SUPPLY + "planned_accelerators_count", SUPPLY + "tenant_accelerators_count")
                : List.of();
    }

    Draft work(Evidence evidence) {
        return Draft.in(evidence.profile().currency())
                .plus("accelerators that the programme plans", all)
                .minus("of them for tenants", tenants)
                .make("on order", Count.of(own()));
    }
}
