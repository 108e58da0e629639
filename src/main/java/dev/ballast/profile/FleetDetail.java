package dev.ballast.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cost of the fleet by part and by cause, for those who know it.
 *
 * @param parts absent when capital is known in two sums only
 * @param running absent when running cost is known by the hour only
 */
public record FleetDetail(
        @Described(
                value = "The parts of the capital of one accelerator; they make up the two sums of the fleet.",
                max = 20,
                example = "")
        @Nullable List<CostPart> parts,

        @Described(value = "Running cost by cause; stands in place of the running cost of an hour.", example = "")
        @Nullable RunningDetail running) {

    public FleetDetail {
        parts = parts == null || parts.isEmpty() ? null : List.copyOf(parts);
    }
}
