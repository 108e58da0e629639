package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;

/**
 * What the market asks of the debt that it trades, against what the next debt is planned to cost.
 *
 * @param tradedShare the part of principal that states a price
 * @param priceShare that price, without interest accrued, as a part of principal
 * @param yield a year at that price, weighted by value
 * @param marginalRate what the next debt is planned to cost
 * @param yieldAboveMarginal the yield less that rate; positive when the market asks more than the plan
 */
@Formula(
        text = "value-weighted yield to maturity of the instruments that state a market price − marginal rate",
        source = "YIELD of a spreadsheet; the market's price of a borrower's debt as its marginal cost")
@Limits("A price stated may be old or thinly traded; what is not priced is left out.")
public record TradedDebt(
        About about,
        Share tradedShare,
        Share priceShare,
        Rate yield,
        Rate marginalRate,
        Rate yieldAboveMarginal,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Of the debt %s trades, at %s of its principal and a yield of %s; the next debt is planned at %s."
                .formatted(tradedShare, priceShare, yield, marginalRate);
    }
}
