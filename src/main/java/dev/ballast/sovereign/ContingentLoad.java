package dev.ballast.sovereign;

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
 * What the programme may make the state pay: guarantees, payments for capacity, values and partnerships promised.
 *
 * @param exposureToGdp the most that may fall due, over gross domestic product
 * @param uncountedToGdp the part of it that no debt statistics and no budget show
 * @param expectedToRevenue the expected cost over public revenue of one year
 * @param expectedCost each promise by how likely its call is
 */
@Formula(
        text = "sum of promises ÷ gross domestic product; sum of promise × probability of a call",
        source = "Contingent liabilities as in IMF, Analyzing and Managing Fiscal Risks (2016)")
@Limits("Chances of a call as declared or assumed; calls in one crisis come together.")
public record ContingentLoad(
        About about,
        Share exposureToGdp,
        Share uncountedToGdp,
        Share expectedToRevenue,
        Money expectedCost,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(expectedCost, "that promises of the state are expected to cost", Months.ZERO);
    }

    @Override
    public String statement() {
        return "The programme's promises come to %s of output, %s of it in no books, and are expected to cost %s, %s of a year's revenue."
                .formatted(exposureToGdp, uncountedToGdp, expectedCost, expectedToRevenue);
    }
}
