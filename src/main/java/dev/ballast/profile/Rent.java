package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/** What a customer pays for compute, and what serving it takes of that. */
public record Rent(
        @Described(value = "What the contract brings a full year.", example = "420000000")
        Money yearlyAmount,

        @Described(
                value = "The part of the yearly amount that is owed whether the compute is used or not.",
                max = 1,
                example = "0.9")
        Share takeOrPayShare,

        @Described(
                value = "The part of the yearly amount that running the compute takes: power, sites, staff.",
                max = 1,
                example = "0.35")
        @Assumed("profile.offtake-running-cost")
        Share runningCostShare,

        @Described(value = "Paid ahead by the customer and not yet worked off.", example = "80000000")
        @Assumed("profile.prepaid-amount")
        Money prepaidAmount) {}
