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
 * What one facility costs when power comes late: capital that waits, silicon that ages, margin that slips. Carry credits
 * the yield on cash to all that is drawn, as if none of it were spent yet, and so is a floor; margin that slips counts as
 * lost. A late facility whose margin is unknown is not assessed: its cost would look smaller than it is.
 *
 * @param cost of the late case, from the day the plan counts on and, for accelerators, from their delivery
 * @param idleMonths months by which the late case exceeds the day the plan counts on
 * @param crateMonths months that delivered accelerators wait for power in the late case
 * @param dueMonths months until the first of them begins; zero when nothing waits
 */
@Each("facility")
@Formula(
        text =
                "drawn capital × (marginal rate − yield on cash, at least zero) × idle time + monthly contribution × part of the accelerators to come that demand will use × idle time + value of waiting accelerators lost to age",
        source = "Negative carry and slipped margin, project-finance practice")
@Limits(
        "A floor: carry credits the yield on cash to money that is spent already. Margin that slips may be earned later and counts as lost.")
public record IdleCapital(
        About about, Money cost, Months idleMonths, Months crateMonths, Months dueMonths, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.stressed(cost, "if power comes late", dueMonths);
    }

    @Override
    public String statement() {
        String crates = crateMonths.equals(Months.ZERO)
                ? "no order of accelerators is named that would wait"
                : "accelerators sit unused for %s from their delivery".formatted(crateMonths);
        return "If power for %s comes %s after the day the plan counts on, waiting costs %s; %s."
                .formatted(about.id(), idleMonths, cost, crates);
    }
}
