package dev.ballast.profile;

import dev.ballast.unit.Money;

/** Capital expenditure of the two years of accounts, in cash. */
public record CapexPaid(
        @Described(
                value = "Capital expenditure of the last full year, finance leases included.",
                example = "72215000000")
        Money latestYear,

        @Described(value = "Capital expenditure of the year before, finance leases included.", example = "39230000000")
        Money priorYear) {}
