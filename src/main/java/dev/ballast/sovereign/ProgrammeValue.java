package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What the programme is worth in money alone, at the rate at which the state itself borrows, without any tax shield.
 *
 * @param worth present value of its income less what building costs
 * @param yearlyGap what the public would have to gain in a year for the programme to be worth its cost
 * @param paysAlone true when income alone pays for it
 */
@Formula(
        text =
                "yearly net income × annuity(state's marginal rate, life) − capital cost; gap = −worth ÷ annuity, at least zero",
        source =
                "Net present value at the government's own borrowing rate; no tax shield, because a state pays no tax to others")
@Limits("Level yearly income over one life; growth of the economy is no part of it.")
public record ProgrammeValue(About about, Money worth, Money yearlyGap, boolean paysAlone, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(yearlyGap, "a year that the public has to gain for it", Months.ZERO);
    }

    @Override
    public String statement() {
        return paysAlone
                ? "In money alone the programme is worth %s at the state's own rate.".formatted(worth)
                : "In money alone the programme is worth %s at the state's own rate; a public benefit of %s a year would make up for it."
                        .formatted(worth, yearlyGap);
    }
}
