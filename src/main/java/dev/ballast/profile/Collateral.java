package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/** Assets pledged for one instrument. */
public record Collateral(
        @Described(value = "What is pledged.", example = "silicon")
        SecuredBy securedBy,

        @Described(value = "What the assets would fetch on the as-of date.", example = "3000000000")
        Money value,

        @Described(value = "Age of the assets in months, weighted by cost.", max = 600, example = "8")
        Months ageMonths) {}
