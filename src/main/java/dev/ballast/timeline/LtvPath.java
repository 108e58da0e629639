package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Loan-to-value of one instrument secured on silicon, year by year on the expected path of prices. The months between are
 * looked at as well: they decide when the debt is covered for good.
 *
 * @param today principal over value
 * @param afterOneYear the same in twelve months; nothing when all is repaid
 * @param afterTwoYears in 24 months
 * @param afterThreeYears in 36 months
 * @param afterFourYears in 48 months
 * @param coveredMonths the first month from which principal never again exceeds value; zero when it never does
 */
@Each("instrument")
@Formula(
        text =
                "principal(t) ÷ (value today × left(t)) for t of 0, 12, 24, 36 and 48 months; one after the last month in which that exceeds one",
        source = "Loan-to-value path of a secured loan; left(t) as for CollateralPath")
@Limits("One expected path of prices; forced sales fetch less.")
public record LtvPath(
        About about,
        Share today,
        Share afterOneYear,
        Share afterTwoYears,
        Share afterThreeYears,
        Share afterFourYears,
        Months coveredMonths,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Principal of %s is %s of the value of its silicon today, then %s, %s, %s and %s a year apart; it is covered for good %s."
                .formatted(
                        about.id(),
                        today,
                        afterOneYear,
                        afterTwoYears,
                        afterThreeYears,
                        afterFourYears,
                        coveredMonths.value() == 0 ? "from today" : "after " + coveredMonths);
    }
}
