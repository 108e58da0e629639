package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Principal of one instrument secured on silicon against what the silicon is expected to fetch, month by month.
 *
 * @param peakLtv the highest loan-to-value on the expected path
 * @param monthsUnderWater months in which principal exceeds value on the expected path
 * @param crashMonths the same on the crash path
 * @param largestShortfall the most by which principal exceeds value on the expected path
 * @param firstMonths months until principal first exceeds value; zero when it never does
 */
@Each("instrument")
@Formula(
        text =
                "principal(t) ÷ (value today × left(t)) for every month to maturity; left(t) = (weight of base × (1 − base decay)^(t/12) + weight of shortage × [1 until the age at which the price gives way, then (1 − step) × base decay from there] + weight of crash × (1 − crash decay)^(t/12)) × exp(−shifts a year × part lost in a shift × t/12)",
        source =
                "Loan-to-value path; expected value over three paths and a Poisson process of shifts; decay from resale prices of accelerators, weights are a judgement of the house")
@Limits("One expected path of prices and one crash; forced sales fetch less.")
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
        return Stake.lost(largestShortfall, "by which debt exceeds its collateral at the worst", firstMonths);
    }

    @Override
    public String statement() {
        return "Principal of %s peaks at %s of the value of its silicon and exceeds it for %s (%s if prices crash)."
                .formatted(about.id(), peakLtv, monthsUnderWater, crashMonths);
    }
}
