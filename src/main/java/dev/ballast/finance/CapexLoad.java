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

/**
 * How heavily planned capital expenditure weighs on the business.
 *
 * @param toCashFlow planned capital expenditure of the next twelve months over operating cash flow of the last year; at the cap when that is not positive
 * @param toRevenue the same over revenue of the last year
 * @param excess planned capital expenditure above operating cash flow, zero when there is none
 */
@Formula(
        text =
                "planned capital expenditure ÷ operating cash flow; ÷ revenue; each at most 100x, as when operations bring in no cash",
        source = "Capital intensity as rating agencies report it")
@Limits("One year of plan over one year of accounts.")
public record CapexLoad(About about, Ratio toCashFlow, Ratio toRevenue, Money excess, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(excess, "of planned spending above cash flow", Months.of(12));
    }

    @Override
    public String statement() {
        return "Planned capital expenditure is %s operating cash flow and %s revenue."
                .formatted(Capped.words(toCashFlow), Capped.words(toRevenue));
    }
}
