package dev.ballast.profile;

import dev.ballast.unit.Count;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Accelerators of one order and the export licence that they need.
 *
 * @param licenceEnds absent where no licence is needed, none is granted, or it has no end
 */
public record Consignment(
        @Described(
                value = "A short name, unique in the list: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "first-shipment")
        String id,

        @Described(value = "Accelerators of the consignment.", min = 1, max = 1e8, example = "35000")
        Count acceleratorsCount,

        @Described(value = "Where the export licence stands.", example = "granted")
        LicenceStatus licence,

        @Described(value = "The last day of the licence.", min = 10, max = 15, example = "2026-11-30") @Nullable LocalDate licenceEnds,

        @Described(value = "The day of delivery.", min = 1, max = 15, example = "2026-09-30")
        LocalDate deliveryDate) {}
