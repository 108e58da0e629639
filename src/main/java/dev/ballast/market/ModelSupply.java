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
 * How far one vendor of models can set its price.
 *
 * @param topShare of the spending on models of others that goes to the largest vendor
 * @param switchingMonths until its work ran on another model
 * @param contractMonths for which the longest commitment to it still runs
 * @param rent what the same work would cost less a year on open weights
 */
@Formula(
        text = "yearly spending on models of others × share of the largest vendor × part that open weights would save",
        source = "Switching costs and lock-in, Farrell and Klemperer, Handbook of Industrial Organization 3 (2007)")
@Limits("The part that open weights would save is a range.")
public record ModelSupply(
        About about, Share topShare, Months switchingMonths, Months contractMonths, Money rent, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(rent, "a year paid above the cost of open weights", Months.of(12));
    }

    @Override
    public String statement() {
        return "The largest vendor gets %s of what is spent on models of others; leaving it takes %s, the contract runs %s, and the same work on open weights would cost %s a year less."
                .formatted(topShare, switchingMonths, contractMonths, rent);
    }
}
