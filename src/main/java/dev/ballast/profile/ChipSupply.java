package dev.ballast.profile;

import dev.ballast.unit.Count;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accelerators planned, and which of them may be delivered.
 *
 * @param tenantAcceleratorsCount absent when the state does not say for whom the halls are
 */
public record ChipSupply(
        @Described(value = "Accelerators that the halls are planned for.", min = 1, max = 1e8, example = "100000")
        Count plannedAcceleratorsCount,

        @Described(
                value = "Those of them that tenants own, or have contracted for the life of the machines.",
                max = 1e8,
                example = "60000")
        @Nullable Count tenantAcceleratorsCount,

        @Described(value = "Consignments ordered or reserved; empty when there are none.", max = 200, example = "")
        List<Consignment> consignments) {

    public ChipSupply {
        consignments = List.copyOf(consignments);
    }
}
