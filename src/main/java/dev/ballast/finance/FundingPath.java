package dev.ballast.finance;

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
 * How far cash, operations and committed funding carry the spending plan, month by month.
 *
 * @param gapMonths the first month, from 1, in which they do not; the length of the path when they always do
 * @param funded whether they carry all of the path
 * @param gap the most that is missing in any month, zero when nothing is
 * @param capacity what could be spent besides, all in the tightest month; zero when anything is missing
 * @param committedShare the part of the largest need above operating cash that cash at hand and commitments meet
 */
@Formula(
        text =
                "first month in which spendable cash + operating cash before interest − debt service − spending − commitment fees + committed funding drawn < 0; dated payments in their month, the rest of the twelve-month plan evenly and going on",
        source = "Sources and uses by month, treasury practice")
@Limits("Spending as dated, the rest evenly; operations as last year.")
public record FundingPath(
        About about, Months gapMonths, boolean funded, Money gap, Money capacity, Share committedShare, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(gap, "of the plan without committed funding", gapMonths);
    }

    @Override
    public String statement() {
        return funded
                ? "Cash and committed funding carry the plan for %s, with %s to spare in the tightest month."
                        .formatted(gapMonths, capacity)
                : "Cash and committed funding fall short in month %s of the plan, later by up to %s; they meet %s of the largest need."
                        .formatted(gapMonths.plain(), gap, committedShare);
    }
}
