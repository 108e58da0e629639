package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
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
 * What one customer has promised to pay a year, to everybody, against what it earns.
 *
 * @param ratio its yearly commitments over its revenue; above 1.00x it cannot keep them out of today's sales
 * @param backlog what it owes under take-or-pay
 */
@Each("customer")
@Formula(
        text = "yearly commitments of the customer ÷ its revenue of the last year; at most 100x",
        source = "Fixed-charge burden of the obligor, credit analysis of off-takers")
@Limits("Commitments to others as published or declared, and rarely complete.")
public record OfftakerBurden(About about, Ratio ratio, Money backlog, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(backlog, "owed by customers who have promised more than they earn", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Customer %s owes %s and has promised everybody %s of its revenue a year."
                .formatted(about.id(), backlog, Capped.words(ratio));
    }
}
