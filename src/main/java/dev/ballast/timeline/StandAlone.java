package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
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
 * Whether shell and power of one facility would pay for themselves with another tenant.
 *
 * @param npvAtMarketRent present value of the rent over the life of the shell, less what shell and power cost
 * @param valueToCost the same value over that cost; at 1.00x the site stands without the product
 * @param longLivedShare the part of the budget that shell and power cost
 */
@Each("facility")
@Formula(
        text =
                "market rent per MW × IT power over the life of shell and power, from the middle case of power and a void on, discounted monthly ÷ (budget − accelerators on order, or − the silicon share of it where none are)",
        source = "Discounted rent of property appraisal; the void is a judgement of the house")
@Limits("One rent and one void for the region.")
public record StandAlone(About about, Money npvAtMarketRent, Ratio valueToCost, Share longLivedShare, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        double above = Math.max(0, npvAtMarketRent.value());
        return Stake.exposed(
                Money.of(npvAtMarketRent.currency(), above),
                "that shell and power are worth above their cost",
                Months.ZERO);
    }

    @Override
    public String statement() {
        return "At market rent the shell and power of %s are worth %s their cost, %s net; they are %s of its budget."
                .formatted(about.id(), Capped.words(valueToCost), npvAtMarketRent, longLivedShare);
    }
}
