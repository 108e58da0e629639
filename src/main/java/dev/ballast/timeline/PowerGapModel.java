package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.AcceleratorOrder;
import dev.ballast.profile.Budget;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Profile;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one {@link PowerGap} a facility. */
public final class PowerGapModel {

    private PowerGapModel() {}

    /** One fact a facility, in the order of the profile; a facility without both dates is not assessed. */
    public static List<Fact> of(Evidence evidence) {
        Profile profile = evidence.profile();
        List<Facility> facilities = profile.compute().facilities();
        if (facilities.isEmpty()) {
            return List.of(PowerSchedule.noFacility(evidence, PowerGap.class));
        }
        var facts = new ArrayList<Fact>(facilities.size());
        for (int index = 0; index < facilities.size(); index++) {
            facts.add(of(evidence, facilities.get(index), index));
        }
        return facts;
    }

    private static Fact of(Evidence evidence, Facility facility, int index) {
        About about = About.facility(facility.id());
        LocalDate powerDate = facility.powerDate();
        LocalDate needDate = facility.needDate();
        if (powerDate == null || needDate == null) {
            return new NotAssessed(PowerGap.class.getSimpleName(), about, PowerSchedule.missing(facility, index));
        }
        PowerSchedule schedule = PowerSchedule.of(evidence, powerDate, needDate);
        Budget budget = facility.budget();
        return new PowerGap(
                about,
                Months.of(schedule.median()),
                Months.of(schedule.late()),
                Months.of(schedule.need() - schedule.late()),
                Share.of(budget.drawnBeforePower().value() / budget.total().value()),
                arrivesBefore(schedule.median(), evidence, facility.order()),
                facility.itPowerMw(),
                inputs(evidence, index));
    }

    private static boolean arrivesBefore(double power, Evidence evidence, @Nullable AcceleratorOrder order) {
        return order != null && PowerSchedule.monthsTo(evidence, order.deliveryDate()) < power;
    }

    private static Inputs inputs(Evidence evidence, int index) {
        return evidence.inputs(
                "/as_of",
                PowerSchedule.pointer(index, "power_date"),
                PowerSchedule.pointer(index, "need_date"),
                PowerSchedule.pointer(index, "budget/total"),
                PowerSchedule.pointer(index, "budget/drawn_before_power"),
                PowerSchedule.pointer(index, "order/delivery_date"),
                PowerSchedule.pointer(index, "it_power_mw"),
                "assumption:grid.delay.median",
                "assumption:grid.delay.p90");
    }
}
