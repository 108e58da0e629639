package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.finance.Capped;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * Debt service cover after a year in which the price of models falls as it did before.
 *
 * @param revenueShare of revenue that comes from models
 * @param contributionChange of what sales of models leave a year; negative when it falls
 * @param coverAfter cash flow with that change over the heaviest year of service
 * @param shortfall cash missing in that year, zero when there is none
 */
@Formula(
        text =
                "contribution after = revenue × (1 − fall)^(−elasticity) × ((1 − fall) − (1 − margin) × (1 − fall of unit cost)), not below zero; cover = (weaker year of cash available for debt service + change) ÷ heaviest year of service; at most 100x",
        source =
                "Stress of the debt service coverage ratio; demand of constant price elasticity; who loses on every unit stops selling")
@Limits("One fall of prices with one response of volume.")
public record ApiPriceStress(
        About about, Share revenueShare, Money contributionChange, Ratio coverAfter, Money shortfall, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.stressed(shortfall, "a year short of debt service after the fall", Months.of(12));
    }

    @Override
    public String statement() {
        return "After one more fall of the price of models, on which %s of revenue rests, cash flow covers debt service %s."
                .formatted(revenueShare, Capped.words(coverAfter));
    }
}
