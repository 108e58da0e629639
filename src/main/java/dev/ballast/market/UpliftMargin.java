package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * How far the planned lift of revenue may fall short before the vintage does not pay.
 *
 * @param planned the lift that the plan counts on
 * @param marginOfSafety (planned − break-even) ÷ planned; negative when even the plan does not pay
 * @param shortfall yearly cost that the planned lift leaves unpaid, zero when it pays all
 */
@Formula(
        text = "(planned uplift − break-even uplift) ÷ planned uplift",
        source = "Margin of safety, cost-volume-profit analysis")
@Limits("The plan is the client's own.")
public record UpliftMargin(About about, Share planned, Share marginOfSafety, Money shortfall, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(shortfall, "a year that the planned uplift does not pay", Months.of(12));
    }

    @Override
    public String statement() {
        var needed = Share.of(planned.value() * (1 - marginOfSafety.value()));
        return "The plan counts on a lift of %s and needs one of %s to pay for the vintage; the margin of safety is %s."
                .formatted(planned, needed, marginOfSafety);
    }
}
