package dev.ballast.timeline;

import dev.ballast.compute.SiliconValue;
import dev.ballast.compute.WantedShare;
import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.AcceleratorOrder;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one {@link IdleCapital} a facility. What a late facility would have earned is asked for only when it is late: an
 * unknown margin must not pass for none, and one that does not slip is not missed.
 */
public final class IdleCapitalModel {

    private static final double MONTHS_A_YEAR = 12;

    private IdleCapitalModel() {}

    /** One fact a facility, in the order of the profile; not assessed without both dates, or late without its margin. */
    public static List<Fact> of(Evidence evidence) {
        return PowerSchedule.ofEach(
                evidence, IdleCapital.class, (facility, index, schedule) -> of(evidence, facility, index, schedule));
    }

    private static Fact of(Evidence evidence, Facility facility, int index, PowerSchedule schedule) {
        About about = About.facility(facility.id());
        double idle = schedule.idle();
        Money contribution = facility.monthlyContribution();
        if (idle > 0 && contribution == null) {
            return NotAssessed.of(IdleCapital.class, about, PowerSchedule.pointer(index, "monthly_contribution"));
        }
        double crate = crate(evidence, schedule, facility.order());
        WantedShare wanted = WantedShare.of(evidence);
        double slipped =
                contribution == null ? 0 : contribution.value() * wanted.share().value() * idle;
        double cost = carry(evidence, facility) * idle + slipped + ageing(evidence, facility.order(), crate);
        return new IdleCapital(
                about,
                Money.of(evidence.profile().currency(), cost),
                Months.of(idle),
                Months.of(crate),
                Months.of(due(evidence, schedule, facility.order(), crate)),
                inputs(evidence, facility, index, wanted, idle > 0, crate > 0)
                        .worked(work(evidence, facility, idle, slipped, crate)));
    }

    private static Draft work(Evidence evidence, Facility facility, double idle, double slipped, double crate) {
        var draft = Draft.in(evidence.profile().currency());
        double carry = carry(evidence, facility) * idle;
        double ageing = ageing(evidence, facility.order(), crate);
        Money contribution = facility.monthlyContribution();
        if (slipped > 0 && contribution != null) {
            double wanted = slipped / contribution.value() / idle;
            draft.plus("margin a month", contribution);
            if (wanted < 1) {
                draft.times("part of the machines to come that demand will use", Share.of(wanted));
            }
            draft.times("months late", Months.of(idle)).make("margin that slips", slipped);
        }
        if (carry > 0) {
            draft.plus("drawn before power", facility.budget().drawnBeforePower())
                    .times("rate above the yield on cash", spread(evidence))
                    .times("months late", Months.of(idle))
                    .over("months a year", Count.of(MONTHS_A_YEAR))
                    .make("carry", carry);
        }
        AcceleratorOrder order = facility.order();
        if (ageing > 0 && order != null) {
            draft.plus("machines on order", order.value())
                    .times("value lost in " + Months.of(crate) + " of waiting", Share.of(lost(evidence, crate)))
                    .make("ageing", ageing);
        }
        part(draft, "margin that slips", slipped);
        part(draft, "carry", carry);
        part(draft, "ageing", ageing);
        double cost = carry + slipped + ageing;
        return cost > 0 ? draft.make("cost of waiting", cost) : draft;
    }

    private static void part(Draft draft, String name, double amount) {
        if (amount > 0) {
            draft.plus(name, amount);
        }
    }

    private static Rate spread(Evidence evidence) {
        double rate = evidence.profile().financing().marginalRateDecimal().value();
        double yield = evidence.parameters().rate("cash.yield").value();
        return Rate.of(StrictMath.max(0, rate - yield));
    }

    private static double lost(Evidence evidence, double months) {
        return 1 - SiliconValue.valueAfter(months, evidence.parameters().share("silicon.decay.base"));
    }

    /** What a month of waiting costs in interest above what the same money earns as cash; never less than nothing. */
    private static double carry(Evidence evidence, Facility facility) {
        return facility.budget().drawnBeforePower().value() * spread(evidence).value() / MONTHS_A_YEAR;
    }

    /** Months that delivered accelerators wait for power in the late case; none on order, none waiting. */
    private static double crate(Evidence evidence, PowerSchedule schedule, @Nullable AcceleratorOrder order) {
        return order == null
                ? 0
                : StrictMath.max(0, schedule.late() - PowerSchedule.monthsTo(evidence, order.deliveryDate()));
    }

    /** When the first of capital and accelerators begins to wait. */
    private static double due(
            Evidence evidence, PowerSchedule schedule, @Nullable AcceleratorOrder order, double crate) {
        double capital = schedule.idle() > 0 ? schedule.need() : Double.MAX_VALUE;
        double silicon =
                order == null || crate == 0 ? Double.MAX_VALUE : PowerSchedule.monthsTo(evidence, order.deliveryDate());
        double first = StrictMath.min(capital, silicon);
        return first == Double.MAX_VALUE ? 0 : StrictMath.max(0, first);
    }

    private static double ageing(Evidence evidence, @Nullable AcceleratorOrder order, double crate) {
        return order == null ? 0 : order.value().value() * lost(evidence, crate);
    }

    /**
     * Only what this cost was made of. While nothing waits no rate and no margin moves it, and the as-of date, from which
     * every date is counted, moves them all alike.
     */
    private static Inputs inputs(
            Evidence evidence, Facility facility, int index, WantedShare wanted, boolean isLate, boolean isCrated) {
        var names = new ArrayList<String>();
        names.add(PowerSchedule.pointer(index, "power_date"));
        names.add(PowerSchedule.pointer(index, "need_date"));
        names.add(PowerSchedule.pointer(index, "order/delivery_date"));
        names.add(PowerSchedule.lateName(facility, index));
        if (isLate || isCrated) {
            names.add("/as_of");
        }
        if (isLate) {
            names.add(PowerSchedule.pointer(index, "budget/drawn_before_power"));
            names.addAll(wanted.names());
            if (wanted.share().value() > 0) {
                names.add(PowerSchedule.pointer(index, "monthly_contribution"));
            }
            names.add("/financing/marginal_rate_decimal");
            names.add("assumption:cash.yield");
        }
        if (isCrated) {
            names.add(PowerSchedule.pointer(index, "order/value"));
            names.add("assumption:silicon.decay.base");
        }
        return evidence.inputs(names.toArray(String[]::new));
    }
}
