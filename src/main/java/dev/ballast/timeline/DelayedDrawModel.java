package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link DelayedDraw} a facility. */
public final class DelayedDrawModel {

    private static final double MONTHS_A_YEAR = 12;
    private static final String YIELD = "cash.yield";
    private static final String FEE = "commitment.fee";

    private DelayedDrawModel() {}

    /** One fact a facility, in the order of the profile; a facility without both dates is not assessed. */
    public static List<Fact> of(Evidence evidence) {
        return PowerSchedule.ofEach(
                evidence, DelayedDraw.class, (facility, index, schedule) -> of(evidence, facility, index, schedule));
    }

    private static Fact of(Evidence evidence, Facility facility, int index, PowerSchedule schedule) {
        var parameters = evidence.parameters();
        double idle = schedule.idle();
        double waiting = facility.budget().drawnBeforePower().value() * idle / MONTHS_A_YEAR;
        double rate = evidence.profile().financing().marginalRateDecimal().value();
        double carry = waiting * StrictMath.max(0, rate - parameters.rate(YIELD).value());
        double fee = waiting * parameters.rate(FEE).value();
        var currency = evidence.profile().currency();
        return new DelayedDraw(
                About.facility(facility.id()),
                Money.of(currency, carry - fee),
                Money.of(currency, carry),
                Money.of(currency, fee),
                Months.of(idle),
                inputs(evidence, facility, index, idle > 0).worked(work(evidence, facility, idle, carry, fee)));
    }

    private static Draft work(Evidence evidence, Facility facility, double idle, double carry, double fee) {
        var draft = Draft.in(evidence.profile().currency());
        var drawn = facility.budget().drawnBeforePower();
        double rate = evidence.profile().financing().marginalRateDecimal().value();
        double spread =
                StrictMath.max(0, rate - evidence.parameters().rate(YIELD).value());
        if (carry > 0) {
            waiting(
                            draft.plus("drawn before power", drawn)
                                    .times("rate above the yield on cash", Rate.of(spread)),
                            idle)
                    .make("carry", carry);
            waiting(
                            draft.plus("drawn before power", drawn)
                                    .times(
                                            "commitment fee",
                                            evidence.parameters().rate(FEE)),
                            idle)
                    .make("fee", fee);
            draft.plus("carry", carry).minus("fee", fee).make("saved", carry - fee);
        }
        return draft;
    }

    private static Draft waiting(Draft draft, double idle) {
        return draft.times("months late", Months.of(idle)).over("months a year", Count.of(MONTHS_A_YEAR));
    }

    /** While power is in time nothing waits, and no rate moves that. */
    private static Inputs inputs(Evidence evidence, Facility facility, int index, boolean isLate) {
        var names = new ArrayList<String>();
        names.add(PowerSchedule.pointer(index, "power_date"));
        names.add(PowerSchedule.pointer(index, "need_date"));
        names.add(PowerSchedule.lateName(facility, index));
        if (isLate) {
            names.add("/as_of");
            names.add(PowerSchedule.pointer(index, "budget/drawn_before_power"));
            names.add("/financing/marginal_rate_decimal");
            names.add("assumption:" + YIELD);
            names.add("assumption:" + FEE);
        }
        return evidence.inputs(names.toArray(String[]::new));
    }
}
