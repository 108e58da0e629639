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
 * Works of others in the data that nobody gave leave to use.
 *
 * @param unclearedShare of works without a licence or an exception on file
 * @param exposure what they would cost in one settlement
 */
@Formula(
        text = "works without a right ÷ works of others; × cost of one work in a settlement",
        source = "Settlement by the work, as in Bartz v. Anthropic (2025): about 500,000 works at about USD 3,000")
@Limits("One cost a work, from one settlement.")
public record DataRights(About about, Share unclearedShare, Money exposure, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.stressed(exposure, "once, if the works without a right were settled", Months.of(12));
    }

    @Override
    public String statement() {
        return "%s of the works of others in the data have no right on file; settling them would cost %s."
                .formatted(unclearedShare, exposure);
    }
}
