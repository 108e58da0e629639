package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.DedicatedCapacity;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Share;
import java.util.List;

/** Makes {@link DedicatedShare} of what the client says of its capacity. */
public final class DedicatedShareModel {

    private static final String DEDICATED = "/contracts/dedicated";

    private DedicatedShareModel() {}

    /** One fact; not assessed without the list, and not applicable when all capacity can be let to others. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        Contracts contracts = evidence.profile().contracts();
        List<DedicatedCapacity> dedicated = contracts == null ? null : contracts.dedicated();
        if (dedicated == null) {
            return List.of(NotAssessed.of(DedicatedShare.class, about, contracts == null ? "/contracts" : DEDICATED));
        }
        if (dedicated.isEmpty()) {
            return List.of(NotApplicable.of(DedicatedShare.class, "no capacity is bound to one user"));
        }
        Share largest = Share.ZERO;
        for (DedicatedCapacity each : dedicated) {
            largest = each.powerShare().compareTo(largest) > 0 ? each.powerShare() : largest;
        }
        return List.of(new DedicatedShare(about, largest, evidence.inputs(DEDICATED + "/*/power_share")));
    }
}
