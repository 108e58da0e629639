package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * The shares of the organisation, and what issuing more would cost.
 *
 * @param ownValuePerShare absent when the organisation claims no value other than the price
 */
public record Equity(
        @Described(value = "Shares outstanding.", min = 1, example = "2520500000")
        Count sharesCount,

        @Described(value = "Price of one share on the as-of date.", min = 0.0001, example = "706.41")
        Money sharePrice,

        @Described(
                value = "Beta of the shares as traded, or of the industry at its own debt.",
                min = 0.05,
                max = 5,
                example = "1.69")
        Ratio betaRatio,

        @Described(
                value =
                        "What one share is worth by the organisation's own reckoning; left out to take the price for it.",
                min = 0.0001,
                example = "760")
        @Nullable Money ownValuePerShare,

        @Described(
                value = "Fees and discount when shares are issued, as a part of the proceeds.",
                max = 0.5,
                example = "0.05")
        @Assumed("profile.issue-cost")
        Share issueCostShare) {}
