package dev.ballast.profile;

import dev.ballast.unit.Count;
import java.util.List;

/** Accelerators planned, and which of them may be delivered. */
public record ChipSupply(
        @Described(value = "Accelerators that the halls are planned for.", min = 1, max = 1e8, example = "100000")
        Count plannedAcceleratorsCount,

        @Described(value = "Consignments ordered or reserved; empty when there are none.", max = 200, example = "")
        List<Consignment> consignments) {

    public ChipSupply {
        consignments = List.copyOf(consignments);
    }
}
