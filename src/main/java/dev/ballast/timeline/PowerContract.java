package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * One contract for power: what is billed in any case against what will be used.
 *
 * @param minimumBillShare the part of contracted power that is billed whether it is used or not
 * @param expectedUseShare the part that is expected to be used
 * @param termMonths months to the end of the contract
 * @param unusedCost what is billed a year and not used, zero when use exceeds the minimum
 */
@Each("contract")
@Formula(
        text = "yearly cost × (minimum bill share − expected use share), at least zero",
        source = "Minimum demand charge of large-load tariffs, such as AEP Ohio Schedule DCT: 85 % over twelve years")
@Limits("One year at the expected use.")
public record PowerContract(
        About about, Share minimumBillShare, Share expectedUseShare, Months termMonths, Money unusedCost, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(unusedCost, "a year for power that is not used", Months.of(12));
    }

    @Override
    public String statement() {
        return "Contract %s bills %s of its power for %s and %s of it will be used."
                .formatted(about.id(), minimumBillShare, termMonths, expectedUseShare);
    }
}
