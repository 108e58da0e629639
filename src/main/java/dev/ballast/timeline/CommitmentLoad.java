package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.finance.Capped;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;

/**
 * Compute of others that must be paid for, against the demand that is there in nine tenths of all hours.
 *
 * @param ratio accelerators under take-or-pay over that demand
 * @param committed accelerators under take-or-pay
 * @param idleCost what is paid a year for those above that demand, zero when there are none
 * @param lapseMonths months until the first reservation ends
 */
@Formula(
        text =
                "accelerators reserved × take-or-pay share ÷ demand exceeded in nine tenths of hours; cost × the part above it; the ratio at most 100x",
        source = "Take-or-pay load against base demand; fleets that are owned stand on neither side")
@Limits("Against demand of nine hours in ten; what is resold is not counted.")
public record CommitmentLoad(
        About about, Ratio ratio, Count committed, Money idleCost, Months lapseMonths, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(idleCost, "a year for reserved compute above base demand", lapseMonths);
    }

    @Override
    public String statement() {
        return "Take-or-pay for %s accelerators is %s of base demand; the first reservation ends in %s."
                .formatted(committed, Capped.words(ratio), lapseMonths);
    }
}
