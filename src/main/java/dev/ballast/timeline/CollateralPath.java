package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Principal of one instrument secured on silicon against what the silicon would fetch, month by month.
 *
 * @param peakLtv the highest loan-to-value on the base path
 * @param monthsUnderWater months in which principal exceeds value on the base path
 * @param crashMonths the same on the crash path
 * @param largestShortfall the most by which principal exceeds value on the base path
 * @param firstMonths months until principal first exceeds value; zero when it never does
 */
@Each("instrument")
@Formula(
        text = "principal(t) ÷ (value today × (1 − yearly decay)^(t/12)) for every month to maturity",
        source = "Loan-to-value path; decay from resale prices of accelerators")
public record CollateralPath(
        About about,
        Share peakLtv,
        Months monthsUnderWater,
        Months crashMonths,
        Money largestShortfall,
        Months firstMonths,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return new Stake(largestShortfall, "by which debt exceeds its collateral at the worst", firstMonths);
    }

    @Override
    public String statement() {
        return "Principal of %s peaks at %s of the value of its silicon and exceeds it for %s (%s if prices crash)."
                .formatted(about.id(), peakLtv, monthsUnderWater, crashMonths);
    }
}
