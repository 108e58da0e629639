package dev.ballast.compute;

import dev.ballast.profile.Demand;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of the accelerators to come that demand will use: what is beyond the demand exceeded in one hour of ten earns
 * nothing, whenever its power comes.
 *
 * @param share all of it where fleet or demand are not stated, or nothing is to come
 * @param names the lines that it rests on; none where it is all of them
 */
public record WantedShare(Share share, List<String> names) {

    private static final WantedShare ALL = new WantedShare(Share.ONE, List.of());

    public WantedShare {
        names = List.copyOf(names);
    }

    /** Of what is owned, to come and wanted. */
    public static WantedShare of(Evidence evidence) {
        Fleet fleet = evidence.profile().compute().fleet();
        Demand demand = evidence.profile().compute().demand();
        if (fleet == null || demand == null || Coming.isOpen(evidence)) {
            return ALL;
        }
        Coming coming =
                Coming.of(evidence, OwnedCost.of(fleet, evidence.parameters()).silicon());
        double wanted = LoadDuration.of(demand).exceededIn(HedgeModel.HIGH)
                - fleet.acceleratorsCount().value();
        if (wanted >= coming.count()) {
            return ALL;
        }
        var names = new ArrayList<>(List.of("/compute/fleet/accelerators_count", HedgeModel.peakPointer(demand)));
        if (wanted > 0) {
            names.addAll(coming.countNames(fleet));
        }
        return new WantedShare(Share.of(StrictMath.max(0, wanted) / coming.count()), names);
    }
}
