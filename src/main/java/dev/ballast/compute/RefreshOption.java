package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;

/**
 * What it is worth to be able to change racks without structural work, for a hall that is not built so. At each change of
 * silicon within the life of the building the owner of a fixed hall takes the cheaper of a refit and a new hall.
 *
 * @param value what modular design is expected to save over the life of the building, on the day it opens
 * @param premium what modular design costs more
 * @param cover value over premium
 * @param retrofitCost of one refit of the fixed hall
 * @param newBuildCost of a new hall at the first change, less what the old one earns re-let until its life ends
 * @param refreshes changes of silicon within the life of the building
 */
@Each("facility")
@Formula(
        text =
                "sum over changes of silicon of chance that the hall is too weak × expected (the lesser of refit and new hall less re-let value, moving from today − modular change, at least zero) ÷ (1 + rate)^years, on a binomial lattice of 64 steps; a hall rated below the next rack is too weak for sure at the first change; cover at most 100x",
        source =
                "Option to exchange, Cox, Ross and Rubinstein 1979, over a chain of replacements; chances and volatility are a judgement of the house")
@Limits("Chances that a hall is too weak, and how far the cost of a fixed hall may move, are judgements.")
public record RefreshOption(
        About about,
        Money value,
        Money premium,
        Ratio cover,
        Money retrofitCost,
        Money newBuildCost,
        Count refreshes,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        double design = value.value() - premium.value();
        double move = retrofitCost.value() - newBuildCost.value();
        double most = StrictMath.max(0, StrictMath.max(StrictMath.abs(design), move));
        return Stake.lost(
                Money.of(value.currency(), most),
                "between the better and the worse way through the next generations",
                Months.ZERO);
    }

    @Override
    public String statement() {
        return "Over %s changes of silicon a modular hall %s saves %s for a premium of %s; a refit costs %s, and a new hall less the rent of the old %s."
                .formatted(refreshes, about.id(), value, premium, retrofitCost, newBuildCost);
    }
}
