package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.finance.Capped;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;

/**
 * Debt service cover when the AI vintage earns nothing: its running cost is paid and no revenue comes of it.
 *
 * @param ratio cash flow after the running cost of the vintage over the heaviest year of service
 * @param shortfall cash missing in that year, zero when there is none
 */
@Formula(
        text =
                "(weaker year of cash available for debt service − yearly running cost of the vintage) ÷ heaviest year of service; at most 100x",
        source = "Stress of the debt service coverage ratio at zero monetisation")
@Limits("Only the vintage earns nothing; the rest of the business is held fixed.")
public record CoverAtZeroUplift(About about, Ratio ratio, Money shortfall, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.stressed(shortfall, "a year short of debt service if the uplift fails", Months.of(12));
    }

    @Override
    public String statement() {
        return "If AI lifts revenue by nothing, cash flow covers debt service %s.".formatted(Capped.words(ratio));
    }
}
