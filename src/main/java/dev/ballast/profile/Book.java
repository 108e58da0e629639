package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/** How the accounts carry the fleet. */
public record Book(
        @Described(
                value = "Net book value of servers, accelerators and network on the as-of date.",
                min = 1,
                example = "2900000000")
        Money netBookValue,

        @Described(
                value = "Life over which the accounts write them down, in months.",
                min = 12,
                max = 180,
                example = "66")
        Months bookLifeMonths,

        @Described(value = "Their age in months, weighted by book value.", max = 180, example = "14")
        Months ageMonths) {}
