package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Debt that is to be paid out of what data earns.
 *
 * @param relianceShare of the cash flow shown to lenders
 * @param amount of the debt outstanding that rests on it
 */
@Formula(
        text = "part of the cash flow shown to lenders that data is to earn × principal outstanding",
        source = "Share of the case that rests on an asset without collateral value")
@Limits("As the client told its lenders.")
public record DataDebt(About about, Share relianceShare, Money amount, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(amount, "of debt that counts on data", Months.of(12));
    }

    @Override
    public String statement() {
        return "%s of the cash flow shown to lenders is to come from data; %s of debt rests on it."
                .formatted(relianceShare, amount);
    }
}
