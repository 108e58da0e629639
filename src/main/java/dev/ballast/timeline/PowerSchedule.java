package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Basis;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.GridDelay;
import dev.ballast.profile.Site;
import dev.ballast.unit.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one facility in months from the as-of date. A facility that the profile still lists as planned is not
 * powered yet, so power whose planned date and delay have both passed is due today, not in the past.
 *
 * @param median when power comes in the middle case
 * @param late when power comes in the late case
 * @param need when the plan counts on power; negative when that day has passed
 */
record PowerSchedule(double median, double late, double need) {

    private static final String FACILITIES = "/compute/facilities";
    private static final String MEDIAN = "grid.delay.median";
    private static final String LATE = "grid.delay.p90";

    /** What one model makes of a facility whose two dates are known. */
    interface Model {

        Fact of(Facility facility, int index, PowerSchedule schedule);
    }

    /** One fact of this type a facility, in the order of the profile; not assessed without both dates. */
    static List<Fact> ofEach(Evidence evidence, Class<? extends Fact> type, Model model) {
        List<Facility> facilities = evidence.profile().compute().facilities();
        if (facilities.isEmpty()) {
            return List.of(noFacility(evidence, type));
        }
        var facts = new ArrayList<Fact>(facilities.size());
        for (int index = 0; index < facilities.size(); index++) {
            Facility facility = facilities.get(index);
            LocalDate power = facility.powerDate();
            LocalDate need = facility.needDate();
            facts.add(
                    power == null || need == null
                            ? new NotAssessed(
                                    type.getSimpleName(), About.facility(facility.id()), missing(facility, index))
                            : model.of(facility, index, of(evidence, facility, power, need)));
        }
        return facts;
    }

    /** What is known of the delays of its region; null where the assumptions stand in. */
    private static @Nullable GridDelay stated(Facility facility) {
        Site site = facility.site();
        return site == null ? null : site.gridDelay();
    }

    /** The name of the delay of the middle case: the facility's own, or the assumption. */
    static String medianName(Facility facility, int index) {
        return stated(facility) == null ? "assumption:" + MEDIAN : pointer(index, "site/grid_delay/median_months");
    }

    /** The name of the delay of the late case: the facility's own, or the assumption. */
    static String lateName(Facility facility, int index) {
        return stated(facility) == null ? "assumption:" + LATE : pointer(index, "site/grid_delay/late_months");
    }

    /** The schedule of a facility whose two dates are known. */
    private static PowerSchedule of(Evidence evidence, Facility facility, LocalDate powerDate, LocalDate needDate) {
        double planned = monthsTo(evidence, powerDate);
        GridDelay stated = stated(facility);
        double medianDelay = (stated == null ? evidence.parameters().months(MEDIAN) : stated.medianMonths()).value();
        double lateDelay = (stated == null ? evidence.parameters().months(LATE) : stated.lateMonths()).value();
        return new PowerSchedule(
                StrictMath.max(0, planned + medianDelay),
                StrictMath.max(0, planned + lateDelay),
                monthsTo(evidence, needDate));
    }

    /**
     * The silence about a client without facilities: not applicable when it says that there are none, not assessed when
     * it marks the empty list as assumed, which says that it does not know.
     */
    private static Fact noFacility(Evidence evidence, Class<? extends Fact> type) {
        boolean isUnknown = evidence.inputs(FACILITIES).weakestBasis() == Basis.ASSUMED;
        About about = About.organisation(evidence.profile().organisation().name());
        return isUnknown
                ? NotAssessed.of(type, about, FACILITIES)
                : NotApplicable.of(type, "no facility is planned or under construction");
    }

    /** Months by which the late case exceeds the day the plan counts on. */
    double idle() {
        return StrictMath.max(0, late - need);
    }

    static double monthsTo(Evidence evidence, LocalDate date) {
        return Months.between(evidence.profile().asOf(), date).value();
    }

    /** Pointers of the dates that the facility at this place of the list lacks. */
    private static List<String> missing(Facility facility, int index) {
        var missing = new ArrayList<String>();
        if (facility.powerDate() == null) {
            missing.add(pointer(index, "power_date"));
        }
        if (facility.needDate() == null) {
            missing.add(pointer(index, "need_date"));
        }
        return missing;
    }

    static String pointer(int index, String field) {
        return FACILITIES + "/" + index + "/" + field;
    }
}
