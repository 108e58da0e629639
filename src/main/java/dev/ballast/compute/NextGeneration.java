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
import dev.ballast.unit.Ratio;

/**
 * Capital that the next model asks for at once, on the path that the organisation itself plans. Compute grows as
 * parameters times tokens: linearly while the data stay the same, and with about the square of parameters only where the
 * data grow as the scaling law finds best. A cluster that stands afterwards serves other work too; none of that is taken off.
 *
 * @param parametersRatio parameters of the next model over those of this one
 * @param computeRatio compute of the next run over that of this one
 * @param capital servers, network and their place for the next run in the same window, at the prices of its day
 * @param growth that capital over the capital of this run
 * @param toCashFlow that capital over operating cash flow of the last year; at the cap when that is not positive
 * @param excess that capital above operating cash flow of the last year, zero when there is none
 */
@Each("run")
@Formula(
        text =
                "compute grows with parameters × tokens, tokens with parameters^(alpha ÷ beta) where no plan is stated; capital of this cluster × growth of compute ÷ growth of operations per money until then; ÷ operating cash flow, at most 100x",
        source =
                "Hoffmann et al. 2022 approach 3 with the constants of Besiroglu et al. 2024; operations per money by Epoch AI")
@Limits("Takes nothing off for what the present cluster still does, and nothing on for research.")
public record NextGeneration(
        About about,
        Ratio parametersRatio,
        Ratio computeRatio,
        Money capital,
        Ratio growth,
        Ratio toCashFlow,
        Money excess,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(excess, "of capital for the next model above a year of cash flow", Months.of(12));
    }

    @Override
    public String statement() {
        return "The model after %s has %s the parameters and needs %s the compute: %s of capital at once, %s that of this run and %s operating cash flow of a year."
                .formatted(about.id(), parametersRatio, computeRatio, capital, growth, toCashFlow);
    }
}
