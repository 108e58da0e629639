package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What is left when three blows fall together: earnings drop, a penalty at its ceiling is due, and for twelve months no
 * market refinances what matures.
 *
 * @param minimumCash unrestricted cash in the lowest of the twelve months when all commitments are drawn as needed; negative when they do not suffice
 * @param runsOut whether that is negative
 * @param excess own cash above the level that must stay, in its lowest month and without any draw; zero when there is none
 * @param month the month, from 1, in which cash and commitments are lowest
 */
@Formula(
        text =
                "least over twelve months of unrestricted cash + operating cash before interest − part of EBITDA lost − penalty in the first month − debt service − spending − commitment fees + committed funding",
        source = "Joint liquidity stress, treasury practice; the size of each blow is an assumption")
@Limits("Three blows of the size that the house judges, together; others may come.")
public record LiquidityStress(
        About about, Money minimumCash, boolean runsOut, Money excess, Months month, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        double missing = Math.max(0, -minimumCash.value());
        return Stake.stressed(Money.of(minimumCash.currency(), missing), "of cash missing under stress", month);
    }

    @Override
    public String statement() {
        return runsOut
                ? "Under the joint stress cash and commitments run out; %s is missing in month %s."
                        .formatted(stake().amount(), month.plain())
                : "Under the joint stress cash and commitments stand at %s in their lowest month; own cash exceeds what must stay by %s."
                        .formatted(minimumCash, excess);
    }
}
