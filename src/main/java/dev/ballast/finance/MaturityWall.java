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
 * Principal that falls due within two years against what is there to repay it.
 *
 * @param due24ToSources principal due over sources; above 1.00x some of it has to be refinanced
 * @param due principal that the contracts make due within 24 months
 * @param shortfall principal due above sources, zero when there is none
 */
@Formula(
        text =
                "principal due in 24 months ÷ (spendable cash + undrawn lines + facilities drawable in time + free operating cash flow, at least zero); at most 100x",
        source = "Maturities against committed sources, as rating agencies describe refinancing risk")
@Limits("Counts what is committed today; markets usually refinance and sometimes do not.")
public record MaturityWall(About about, Ratio due24ToSources, Money due, Money shortfall, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(shortfall, "falling due without a source", Months.of(24));
    }

    @Override
    public String statement() {
        return "%s of principal falls due within 24 months, %s what is there to repay it."
                .formatted(due, Capped.words(due24ToSources));
    }
}
