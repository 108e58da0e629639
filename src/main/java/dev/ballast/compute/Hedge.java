package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Always;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * How much of demand to own: the newsvendor optimum on the load-duration curve. The optimum is for capacity that is bought
 * or renewed. What has been paid for accelerators that stand there is spent whatever is decided, so a fleet above the
 * optimum is no loss that a decision of today could still avoid, except for running what is not worth its running cost.
 *
 * @param ownedShare owned accelerators over the demand exceeded in one tenth of hours
 * @param optimalLow the optimum on the same scale with the shortest useful life
 * @param optimalHigh the optimum with the longest useful life
 * @param optimalCount the optimal number of owned accelerators at the middle life
 * @param regret yearly cost of today's number that could still be avoided, never negative: below the optimum, rent and
 *     full owned cost above those at the optimum; above it, the running cost of accelerators that save less rent than
 *     they cost to run, and nothing for the capital that is spent
 * @param reserveCount accelerators that are best held under reservations of a year beside what is owned today
 * @param shortageRegret yearly cost of holding fewer reservations than that: rent above the reserved price, dearer full hours,
 *     and hours of demand that go unserved; nothing for who holds enough
 */
@Always("optimalLow <= optimalHigh")
@Formula(
        text =
                "own up to the level at which rent, and loss in hours that are not to be had, saved over all hours equal owned cost per installed hour; reserve up to the level at which they equal the reserved price; regret counts full cost for what is missing, running cost alone for what is installed beyond",
        source =
                "Newsvendor capacity problem on the load-duration curve, with rationing and a price that follows demand")
@Limits(
        "One sort of accelerator and one price; demand as the profile has it, whatever its year; reservations of a year only.")
public record Hedge(
        About about,
        Share ownedShare,
        Share optimalLow,
        Share optimalHigh,
        Count optimalCount,
        Money regret,
        Count reserveCount,
        Money shortageRegret,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(shortageRegret, "a year that a reservation would avoid", Months.of(12));
    }

    @Override
    public String statement() {
        String owning =
                "Owned capacity is %s of the demand exceeded in one hour of ten; between %s and %s is best when capacity is next bought. Staying as it is costs %s a year that could be avoided."
                        .formatted(ownedShare, optimalLow, optimalHigh, regret);
        return shortageRegret.isPositive()
                ? "%s With %s under reservation a year would cost %s less."
                        .formatted(owning, reserveCount, shortageRegret)
                : owning;
    }
}
