package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What one training run costs. Capital is tied up at once and serves other work afterwards; the cost of the run is the part
 * of it that the hours of the run use up. The two are never added.
 *
 * @param capital servers, network and their place for the accelerators of the run
 * @param ownedCost accelerator-hours of the whole programme at the cost of an owned hour
 * @param rentedCost the same hours at the rental price
 * @param shortfall further capital that the same window takes at usual efficiency, zero when the plan is no better
 */
@Each("run")
@Formula(
        text =
                "accelerators × capital of one; accelerator-hours × owned cost or rental price of an hour; capital × (planned ÷ usual efficiency − 1)",
        source =
                "Accelerator-hours at a price, as training cost is published; usual efficiency by published runs on the same accelerators, else by MosaicML and four whole runs")
@Limits("Accelerators of the run at the prices of the fleet; staff and data are left out.")
public record TrainingCost(
        About about, Money capital, Money ownedCost, Money rentedCost, Money shortfall, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(shortfall, "of capital more at usual efficiency", Months.of(12));
    }

    @Override
    public String statement() {
        return "Run %s ties up %s of capital and costs %s owned or %s rented; at usual efficiency its window takes %s of capital more."
                .formatted(about.id(), capital, ownedCost, rentedCost, shortfall);
    }
}
