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
import dev.ballast.unit.Share;

/**
 * How much of the power bill moves with the market, and what a jump of it leaves of the cover of debt.
 *
 * @param unhedgedShare the part of the cost of power used whose price is open
 * @param coverAfterShock cover of the heaviest year of debt service after the jump
 * @param shockCost what the jump costs a year
 */
@Formula(
        text =
                "cost of power used × (1 − hedged share) ÷ cost of power used; (weaker year of cash available for debt service − jump of price × open cost) ÷ heaviest year of service; at most 100x",
        source = "Stress of the debt service coverage ratio at a jump of the price of power")
@Limits("One jump of price for all open power.")
public record PowerPrice(About about, Share unhedgedShare, Ratio coverAfterShock, Money shockCost, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.stressed(shockCost, "a year more for power if its price jumps", Months.of(12));
    }

    @Override
    public String statement() {
        return "The price of %s of the power used is open; a jump costs %s a year and leaves debt service covered %s."
                .formatted(unhedgedShare, shockCost, Capped.words(coverAfterShock));
    }
}
