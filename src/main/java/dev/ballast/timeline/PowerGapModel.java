package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.profile.AcceleratorOrder;
import dev.ballast.profile.Budget;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one {@link PowerGap} a facility. */
public final class PowerGapModel {

    private PowerGapModel() {}

    /** One fact a facility, in the order of the profile; a facility without both dates is not assessed. */
    public static List<Fact> of(Evidence evidence) {
        return PowerSchedule.ofEach(
                evidence, PowerGap.class, (facility, index, schedule) -> of(evidence, facility, index, schedule));
    }

    private static Fact of(Evidence evidence, Facility facility, int index, PowerSchedule schedule) {
        About about = About.facility(facility.id());
        Budget budget = facility.budget();
        return new PowerGap(
                about,
                Months.of(schedule.median()),
                Months.of(schedule.late()),
                Months.of(schedule.need() - schedule.late()),
                Share.of(budget.drawnBeforePower().value() / budget.total().value()),
                budget.drawnBeforePower(),
                arrivesBefore(schedule.median(), evidence, facility.order()),
                facility.itPowerMw(),
                inputs(evidence, facility, index).worked(work(evidence, budget)));
    }

    private static Draft work(Evidence evidence, Budget budget) {
        var draft = Draft.in(evidence.profile().currency());
        double drawn = budget.drawnBeforePower().value();
        return drawn > 0
                ? draft.plus("budget of the facility", budget.total())
                        .times(
                                "part drawn before power",
                                Share.of(drawn / budget.total().value()))
                        .make("drawn before power", drawn)
                : draft;
    }

    private static boolean arrivesBefore(double power, Evidence evidence, @Nullable AcceleratorOrder order) {
        return order != null && PowerSchedule.monthsTo(evidence, order.deliveryDate()) < power;
    }

    private static Inputs inputs(Evidence evidence, Facility facility, int index) {
        return evidence.inputs(
                "/as_of",
                PowerSchedule.pointer(index, "power_date"),
                PowerSchedule.pointer(index, "need_date"),
                PowerSchedule.pointer(index, "budget/total"),
                PowerSchedule.pointer(index, "budget/drawn_before_power"),
                PowerSchedule.pointer(index, "order/delivery_date"),
                PowerSchedule.pointer(index, "it_power_mw"),
                PowerSchedule.medianName(facility, index),
                PowerSchedule.lateName(facility, index));
    }
}
