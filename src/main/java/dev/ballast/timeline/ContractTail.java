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
 * What is left of one secured debt when the first contract that serves it ends, and whether the rent after that pays it.
 *
 * @param debtAtEndShare the part of today's principal that is then still owed
 * @param debtAtEnd the same in money
 * @param reletCover cash of what is still contracted and of the rest let again at a stressed rent, over debt service from then on
 * @param endMonths months until that contract ends
 */
@Each("instrument")
@Formula(
        text =
                "principal at the end of the first contract ÷ principal; (contracted cash + re-let rent less running cost, while the pledged assets last) ÷ debt service from then on; at most 100x",
        source = "Refinancing cover at the end of a lease, data-centre securitisation; the fall of rent is a stress")
@Limits("One rent after the contract, for as long as the pledged assets last.")
public record ContractTail(
        About about, Share debtAtEndShare, Money debtAtEnd, Ratio reletCover, Months endMonths, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(debtAtEnd, "still owed when the contract that serves it ends", endMonths);
    }

    @Override
    public String statement() {
        return "In %s, when the first contract behind it ends, %s of %s is still owed, and rent at a stress covers it %s."
                .formatted(endMonths, debtAtEndShare, about.id(), Capped.words(reletCover));
    }
}
