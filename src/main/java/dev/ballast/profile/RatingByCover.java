package dev.ballast.profile;

import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * What one rating asks of a company and costs it.
 *
 * @param largeCoverRatio the least operating income over interest that earns it, for a large company
 * @param smallCoverRatio the same for a small or risky one
 * @param spreadDecimal what its debt pays above the rate without risk
 * @param defaultShare how many of a hundred such debtors fail within ten years, as a part of one
 */
public record RatingByCover(
        @Described(value = "The rating.", example = "bbb") CreditRating rating,

        @Described(value = "Least interest cover of a large company.", min = -1e6, example = "2.5")
        Ratio largeCoverRatio,

        @Described(value = "Least interest cover of a small company.", min = -1e6, example = "4")
        Ratio smallCoverRatio,

        @Described(value = "Spread over the rate without risk.", max = 1, example = "0.012")
        Rate spreadDecimal,

        @Described(value = "Part that defaults within ten years.", max = 1, example = "0.023")
        Share defaultShare) {}
