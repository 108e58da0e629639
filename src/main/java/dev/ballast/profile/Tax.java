package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/** What decides whether interest saves tax. */
public record Tax(
        @Described(value = "Marginal tax rate on income.", max = 0.6, example = "0.25") @Assumed("profile.tax-rate")
        Share rateShare,

        @Described(value = "Losses of earlier years that may still be set off; zero for none.", example = "0")
        Money lossesCarriedForward,

        @Described(
                value = "The part of operating income before depreciation up to which interest is deductible.",
                max = 1,
                example = "0.3")
        @Assumed("profile.interest-cap")
        Share interestCapShare,

        @Described(
                value = "The part of the cost of servers and network that may be deducted in the first year.",
                max = 1,
                example = "1")
        @Assumed("profile.first-year-depreciation")
        Share firstYearDepreciationShare) {}
