package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What it would save to draw the capital of one facility only when its power is there, if power comes late.
 *
 * @param saving carry less fee; negative when waiting undrawn costs more than waiting drawn
 * @param carry interest above the yield on cash on what the plan draws before power, for as long as it waits
 * @param fee commitment fee on the same amount over the same time
 * @param idleMonths months by which power in the late case exceeds the day the plan counts on
 */
@Each("facility")
@Formula(
        text =
                "capital drawn before power × (marginal rate − yield on cash, at least zero, − commitment fee) × months that power is late in the late case",
        source = "Delayed-draw term loan against a funded one, project-finance practice")
@Limits("One late case, and a lender who grants the draw.")
public record DelayedDraw(About about, Money saving, Money carry, Money fee, Months idleMonths, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        Money saved = saving.isPositive() ? saving : Money.of(saving.currency(), 0);
        return Stake.lost(saved, "of carry that a delayed draw would save", idleMonths);
    }

    @Override
    public String statement() {
        return "If power for %s is late by %s, drawing behind it saves %s of carry for a fee of %s."
                .formatted(about.id(), idleMonths, carry, fee);
    }
}
