package dev.ballast.timeline;

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
 * How much of the backlog is owed by those who also supply, fund or own the organisation.
 *
 * @param share of the backlog owed by suppliers, lenders and shareholders
 * @param amount the same in money
 */
@Formula(
        text = "backlog owed by suppliers, lenders and holders ÷ backlog",
        source = "Vendor financing against sales, as reported of Lucent before 2001")
@Limits("Relations as declared; chains through third parties are not seen.")
public record Circularity(About about, Share share, Money amount, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(amount, "owed by those who also supply, fund or own the client", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Suppliers, lenders and shareholders owe %s of the backlog, %s.".formatted(share, amount);
    }
}
