package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.profile.CreditRating;
import dev.ballast.unit.Count;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;

/**
 * The ratings that interest cover gives today's debt, and what capital costs with them.
 *
 * @param debtShare debt over the value of debt and shares together
 * @param consistentRatings how many ratings agree with the rate that they bring
 * @param best the best of them
 * @param worst the worst of them, with which everything else is reckoned
 * @param worstRate what debt of the worst of them pays before tax
 * @param cheapestShare the share of debt, in steps of a tenth, at which capital costs least while income stays as it is
 * @param costGain by how much capital would cost less there than today; information, not value
 */
@Formula(
        text =
                "CAPM with relevered beta; rating by operating income ÷ interest, every rating that agrees with its own rate; tax shield t × min(1, income ÷ interest); weighted average cost at debt shares of 0 to 90 %",
        source =
                "Damodaran, Applied Corporate Finance (optimal capital structure, synthetic ratings of January 2025); Hamada 1972")
@Limits(
        "Ratings by interest cover alone over-rate giants and under-rate secured borrowers; operating income is held fixed.")
public record CapitalStructure(
        About about,
        Share debtShare,
        Count consistentRatings,
        CreditRating best,
        CreditRating worst,
        Rate worstRate,
        Share cheapestShare,
        Rate costGain,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        String ratings = consistentRatings.value() > 1
                ? consistentRatings + " ratings, from " + best.symbol() + " to " + worst.symbol()
                        + ", agree with the interest that each brings"
                : "only a rating of " + worst.symbol() + " agrees with the interest that it brings";
        return "At %s of debt in its value %s, at worst %s; at %s of debt capital would cost %s less, if income stayed as it is."
                .formatted(debtShare, ratings, worstRate, cheapestShare, costGain);
    }
}
