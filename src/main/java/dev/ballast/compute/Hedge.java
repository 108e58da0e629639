package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * How much of demand to own: the newsvendor optimum on the load-duration curve.
 *
 * @param ownedShare owned accelerators over the demand exceeded in one tenth of hours
 * @param optimalLow the optimum on the same scale with the shortest useful life
 * @param optimalHigh the optimum with the longest useful life
 * @param optimalCount the optimal number of owned accelerators at the middle life
 * @param regret what a year at today's number costs above a year at the optimum
 */
@Formula(
        text =
                "own up to the level that demand exceeds in a share of hours equal to fixed owned cost per hour ÷ (rental price − variable owned cost per hour)",
        source = "Newsvendor capacity problem on the load-duration curve")
public record Hedge(
        About about,
        Share ownedShare,
        Share optimalLow,
        Share optimalHigh,
        Count optimalCount,
        Money regret,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return new Stake(regret, "a year above the best mix", Months.of(12));
    }

    @Override
    public String statement() {
        return "Owned capacity is %s of peak demand; between %s and %s is best. Staying as it is costs %s a year more than the best."
                .formatted(ownedShare, optimalLow, optimalHigh, regret);
    }
}
