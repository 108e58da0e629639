package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * What a rise of market rates does to the service of the debt.
 *
 * @param unhedgedFloatingShare principal at a floating rate that no swap or cap fixes, over all principal
 * @param extraInterest what that part would pay more a year after the rise
 * @param coverAfterShock the weaker of two years of cash flow over the heaviest year of service and that interest; at most 100x
 * @param longLivedShare the part of capital expenditure that buys shell and power
 */
@Formula(
        text =
                "floating principal × (1 − hedged) ÷ principal; that principal × rise of rates; cash available ÷ (heaviest year of service + that); 1 − part of silicon",
        source = "Interest-rate stress of debt service, project-finance practice; the rise is a judgement of the house")
@Limits("One rise of all floating rates at once and for good.")
public record RateMix(
        About about,
        Share unhedgedFloatingShare,
        Money extraInterest,
        Ratio coverAfterShock,
        Share longLivedShare,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.stressed(extraInterest, "a year of interest after a rise of rates", Months.of(12));
    }

    @Override
    public String statement() {
        return "Of the debt %s floats without a hedge; a rise of rates would cost %s a year and leave cover at %s. Shell and power take %s of the spending."
                .formatted(unhedgedFloatingShare, extraInterest, Capped.words(coverAfterShock), longLivedShare);
    }
}
