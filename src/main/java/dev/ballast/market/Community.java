package dev.ballast.market;

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
 * The work of outsiders, at the wages that it saves.
 *
 * @param mergedValue of all outside work that was merged in a year
 * @param foldedValue of the part that runs inside the organisation
 * @param upkeep what the community costs a year
 * @param difference between what is folded back and the upkeep, whichever is the greater
 */
@Formula(
        text = "merged hours × cost of an hour; × part folded back; against the yearly upkeep",
        source = "Replacement cost: what own staff would have cost for the same work")
@Limits("Hours at wages; good will and standards are not priced.")
public record Community(
        About about,
        Money mergedValue,
        Money foldedValue,
        Share foldedBackShare,
        Money upkeep,
        Money difference,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(difference, "a year between the work folded back and its upkeep", Months.of(12));
    }

    @Override
    public String statement() {
        return "Outsiders did work worth %s in a year, of which %s is folded back; keeping them at it costs %s."
                .formatted(mergedValue, foldedBackShare, upkeep);
    }
}
