package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.time.LocalDate;

/** One contract for electric power. */
public record PowerSupply(
        @Described(
                value = "A short name, unique in the list: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "grid-north")
        String id,

        @Described(value = "What all of the contracted power would cost a year.", example = "48000000")
        Money yearlyCost,

        @Described(value = "The part of it that is billed whether it is used or not.", max = 1, example = "0.85")
        Share minimumBillShare,

        @Described(value = "The part of it that is expected to be used.", max = 1, example = "0.7")
        Share expectedUseShare,

        @Described(value = "The part of what is used whose price is fixed or hedged.", max = 1, example = "0.5")
        Share hedgedShare,

        @Described(
                value = "The day on which the contract ends; after the as-of date.",
                min = 0,
                max = 40,
                example = "2037-12-31")
        LocalDate endDate) {}
