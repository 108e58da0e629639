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
 * The lift of revenue that pays for the AI vintage.
 *
 * @param breakEven lift at which the vintage pays its capital and its running cost
 * @param yearlyCost of capital recovery and running
 */
@Formula(
        text =
                "(annuity of the vintage over the lives of its parts + running cost) ÷ (exposed revenue × contribution margin)",
        source = "Break-even analysis; capital recovery factor")
@Limits("One margin on all revenue of the vintage; cannibalised revenue is not taken off.")
public record Uplift(About about, Share breakEven, Money yearlyCost, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(yearlyCost, "a year that the uplift has to pay", Months.of(12));
    }

    @Override
    public String statement() {
        return "Revenue has to rise by %s to pay the %s a year that the AI vintage costs."
                .formatted(breakEven, yearlyCost);
    }
}
