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
 * How far one maker of accelerators can set its price.
 *
 * @param topShare of accelerators that one maker supplies
 * @param saving what a second source would take off the price of the serving capacity planned for twelve months
 */
@Formula(
        text =
                "planned capital expenditure × silicon share × share of the largest maker × part that serves × saving of a second source",
        source = "Second sourcing, as purchasing practice values it: the price difference on the volume that can move")
@Limits("The saving of a second source is a range, and moving software to it is not priced.")
public record AcceleratorSupply(About about, Share topShare, Money saving, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(saving, "a year paid for having one maker", Months.of(12));
    }

    @Override
    public String statement() {
        return "One maker supplies %s of the accelerators; a second source for serving would save %s a year."
                .formatted(topShare, saving);
    }
}
