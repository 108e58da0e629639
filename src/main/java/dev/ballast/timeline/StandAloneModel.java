package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.Capped;
import dev.ballast.finance.InputNames;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;

/** Makes one {@link StandAlone} a facility: the site as a landlord would see it, apart from the product. */
public final class StandAloneModel {

    private static final double MONTHS_A_YEAR = 12;
    private static final String RENT = "budget/market_rent_per_mw_year";

    private StandAloneModel() {}

    /** One fact a facility, in the order of the profile; not assessed without its dates or its market rent. */
    public static List<Fact> of(Evidence evidence) {
        return PowerSchedule.ofEach(
                evidence, StandAlone.class, (facility, index, schedule) -> of(evidence, facility, index, schedule));
    }

    private static Fact of(Evidence evidence, Facility facility, int index, PowerSchedule schedule) {
        About about = About.facility(facility.id());
        Money rent = facility.budget().marketRentPerMwYear();
        if (rent == null) {
            return NotAssessed.of(StandAlone.class, about, PowerSchedule.pointer(index, RENT));
        }
        double total = facility.budget().total().value();
        double cost = Math.max(0, total - silicon(evidence, facility));
        double value = rent.value() * facility.itPowerMw().value() * years(evidence, schedule);
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio ratio = Capped.cover(value, cost, cap);
        return new StandAlone(
                about,
                Money.of(evidence.profile().currency(), value - cost),
                ratio,
                Share.of(cost / total),
                inputs(evidence, facility, index, ratio.value() >= cap)
                        .worked(work(evidence, facility, schedule, rent, cost)));
    }

    private static Draft work(Evidence evidence, Facility facility, PowerSchedule schedule, Money rent, double cost) {
        double years = years(evidence, schedule);
        double value = rent.value() * facility.itPowerMw().value() * years;
        var draft = Draft.in(evidence.profile().currency())
                .plus("market rent of a megawatt a year", rent)
                .times("IT power", facility.itPowerMw())
                .times("years of rent, discounted", Ratio.of(years))
                .make("worth of shell and power", value);
        if (cost > 0) {
            draft.plus("budget", facility.budget().total())
                    .minus("machines", silicon(evidence, facility))
                    .make("cost of shell and power", cost)
                    .plus("worth of shell and power", value)
                    .minus("cost of shell and power", cost)
                    .make("net worth", value - cost);
        }
        return draft;
    }

    private static double silicon(Evidence evidence, Facility facility) {
        var order = facility.order();
        return order == null
                ? facility.budget().total().value()
                        * evidence.profile().financials().siliconCapexShare().value()
                : order.value().value();
    }

    /** What one unit a year, paid monthly in arrear, is worth today: an annuity that begins after power and a void. */
    private static double years(Evidence evidence, PowerSchedule schedule) {
        var parameters = evidence.parameters();
        double yearly = parameters.rate("compute.discount-rate").value();
        double monthly = StrictMath.pow(1 + yearly, 1 / MONTHS_A_YEAR) - 1;
        double life = parameters.months("facility.life").value();
        double start = schedule.median() + parameters.months("relet.void").value();
        double annuity = monthly == 0 ? life : (1 - StrictMath.pow(1 + monthly, -life)) / monthly;
        return annuity * StrictMath.pow(1 + monthly, -start) / MONTHS_A_YEAR;
    }

    private static Inputs inputs(Evidence evidence, Facility facility, int index, boolean isAtCap) {
        boolean isOrdered = facility.order() != null;
        return new InputNames()
                .add(
                        "/as_of",
                        PowerSchedule.pointer(index, "power_date"),
                        PowerSchedule.pointer(index, "it_power_mw"),
                        PowerSchedule.pointer(index, "budget/total"),
                        PowerSchedule.pointer(index, RENT))
                .addIf(isOrdered, PowerSchedule.pointer(index, "order/value"))
                .addIf(!isOrdered, "/financials/silicon_capex_share")
                .add(
                        "assumption:facility.life",
                        "assumption:compute.discount-rate",
                        PowerSchedule.medianName(facility, index),
                        "assumption:relet.void")
                .addIf(isAtCap, "assumption:coverage.cap")
                .of(evidence);
    }
}
