package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.time.LocalDate;

/** Compute of others that the organisation has promised to take. */
public record Reservation(
        @Described(
                value = "A short name, unique in the list: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "cloud-reserve-2026")
        String id,

        @Described(value = "Accelerators reserved, in those of the fleet.", max = 1e8, example = "2400")
        Count acceleratorsCount,

        @Described(value = "What they cost a full year.", example = "62000000")
        Money yearlyAmount,

        @Described(value = "The part of it that is owed whether they are used or not.", max = 1, example = "1")
        Share takeOrPayShare,

        @Described(
                value = "The day on which the reservation ends; after the as-of date.",
                min = 0,
                max = 15,
                example = "2027-12-31")
        LocalDate endDate) {}
