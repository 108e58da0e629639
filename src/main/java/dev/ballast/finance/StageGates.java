package dev.ballast.finance;

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
 * How much of the spending plan can still be stopped, and for what.
 *
 * @param cancellableShare the part of the plan that can still be cancelled
 * @param cancellable the same in money
 * @param exitCost what cancelling all of that would cost
 * @param firstGateMonths months to the first day after which something can no longer be cancelled; zero when nothing can
 */
@Formula(
        text =
                "payments with a cancel-by date ahead ÷ (dated payments + what the plan of twelve months holds beyond them)",
        source = "Real option to abandon, priced by the contract")
@Limits("Dates and charges of cancelling as the contracts are stated; the value of waiting is not priced.")
public record StageGates(
        About about, Share cancellableShare, Money cancellable, Money exitCost, Months firstGateMonths, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(cancellable, "of planned spending that can still be cancelled", firstGateMonths);
    }

    @Override
    public String statement() {
        if (!cancellable.isPositive()) {
            return "Nothing of the spending plan can still be cancelled.";
        }
        return "%s of the spending plan (%s) can still be cancelled, for %s; the first of it must be by %s from now."
                .formatted(cancellableShare, cancellable, exitCost, firstGateMonths);
    }
}
