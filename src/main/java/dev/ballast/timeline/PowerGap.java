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
import dev.ballast.unit.Power;
import dev.ballast.unit.Share;

/**
 * When power comes to one facility against when it is counted on. Power that is overdue is expected today at the earliest.
 *
 * @param medianMonths months until power in the middle case
 * @param p90Months months until power in the late case that only one project in ten exceeds
 * @param marginMonths months between the late case and the day the plan counts on; negative when power comes too late
 * @param drawnBeforePower the part of the budget that is drawn or spent before power
 * @param chipsOrderedFirst whether accelerators are delivered before power in the middle case
 * @param drawn the same in money
 * @param itMw planned power of the computers
 */
@Each("facility")
@Formula(
        text =
                "planned switch-on + median and 90th-percentile delay; date needed − late case; drawn before power ÷ budget",
        source = "Schedule risk of grid connection; delay distribution is a judgement of the house")
@Limits("Delays by judgement; queues of generators do not measure the wait of a load.")
public record PowerGap(
        About about,
        Months medianMonths,
        Months p90Months,
        Months marginMonths,
        Share drawnBeforePower,
        Money drawn,
        boolean chipsOrderedFirst,
        Power itMw,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(drawn, "drawn before its power", medianMonths);
    }

    @Override
    public String statement() {
        double counted = p90Months.value() + marginMonths.value();
        return "Power for %s (%s) comes in %s, %s the plan counts on it, or if late in %s, %s; %s of the budget is drawn before."
                .formatted(
                        about.id(),
                        itMw,
                        medianMonths,
                        against(counted - medianMonths.value()),
                        p90Months,
                        against(marginMonths.value()),
                        drawnBeforePower);
    }

    private static String against(double margin) {
        return Months.of(Math.abs(margin)) + (margin < 0 ? " after" : " before");
    }
}
