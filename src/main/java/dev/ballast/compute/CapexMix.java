package dev.ballast.compute;

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
 * How long the planned spending lasts: silicon wears out in about five years, shell and power works in fourteen or more.
 *
 * @param longLivedShare the part that buys shell, cooling, power works and land
 * @param lifeMonths life of all of it, weighted by cost; about 94 months for a whole site
 * @param longLived the amount that buys what lasts
 */
@Formula(
        text = "1 − silicon share; silicon share × life of silicon + the rest × life of a facility",
        source = "Cost-weighted useful life, as auditors weigh classes of assets; lives by Epoch AI (May 2026)")
@Limits("Two lives for two classes of assets; the plan of one year stands for the whole.")
public record CapexMix(About about, Share longLivedShare, Months lifeMonths, Money longLived, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(longLived, "of planned spending on what outlasts silicon", Months.of(12));
    }

    @Override
    public String statement() {
        return "%s of planned spending, %s, buys what outlasts silicon; all of it lasts %s on average."
                .formatted(longLivedShare, longLived, lifeMonths);
    }
}
