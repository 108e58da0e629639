package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;

/**
 * What operations leave after capital expenditure, in the two years of accounts and the twelve months ahead.
 *
 * @param toDebt free cash flow of the twelve months ahead over debt outstanding, between -100x and 100x
 * @param negativeYears how many of the three years spend more than operations bring in
 * @param ahead free cash flow of the twelve months ahead, at the operating cash flow of the last year
 */
@Formula(
        text =
                "operating cash flow − capital expenditure, for two years of accounts and for the plan at the latest cash flow; the last ÷ debt, at most 100x",
        source = "Free operating cash flow to debt, as rating agencies report it")
@Limits("Planned spending at the cash flow of last year, which growth would raise.")
public record FreeFlow(About about, Ratio toDebt, Count negativeYears, Money ahead, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        double spent = Math.max(0, -ahead.value());
        return Stake.exposed(
                Money.of(ahead.currency(), spent), "spent above cash flow in twelve months", Months.of(12));
    }

    @Override
    public String statement() {
        return "Of the last two years and the next, %s spend more than operations bring in; the next leaves %s, %s the debt."
                .formatted(negativeYears, ahead, Capped.words(toDebt));
    }
}
