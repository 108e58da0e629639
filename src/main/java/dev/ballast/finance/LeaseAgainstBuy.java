package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;

/**
 * A lease that is offered, against buying the same with debt.
 *
 * @param advantage what leasing saves, as worth today; negative when it costs more
 * @param advantageShare the same as a part of the price
 * @param excess what leasing costs more, zero when it does not
 * @param afterTaxRate the marginal rate after tax, at which all is discounted
 */
@Formula(
        text =
                "price − Σ (rent × (1 − t) + t × tax depreciation) ÷ (1 + r)^year − after-tax residual ÷ (1 + r)^years; r = marginal rate × (1 − t)",
        source =
                "Net advantage to leasing, Ross, Westerfield and Jordan; depreciation as MACRS: silicon 5 years at twice the even rate, shell and power 15 at one and a half, after what the first year may take at once")
@Limits("Rents and prices as offered; options to extend or buy, and who insures, are not weighed.")
public record LeaseAgainstBuy(
        About about, Money advantage, Share advantageShare, Money excess, Rate afterTaxRate, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(excess, "that leasing costs more than buying", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Against buying with debt at %s after tax the lease that is offered is worth %s, %s of the price."
                .formatted(afterTaxRate, advantage, advantageShare);
    }
}
