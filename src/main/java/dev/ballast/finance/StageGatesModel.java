package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CapexItem;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;

/** Makes {@link StageGates} of the dated payments of the spending plan. */
public final class StageGatesModel {

    private static final String PLAN = "/financials/capex_plan";
    private static final double MONTHS_A_YEAR = 12;

    private static final String PLANNED = "spending planned";

    private StageGatesModel() {}

    /** One fact; not assessed while no payment of the plan is dated. */
    public static List<Fact> of(Evidence evidence) {
        About about = About.organisation(evidence.profile().organisation().name());
        List<CapexItem> plan = evidence.profile().financials().capexPlan();
        return List.of(
                plan == null || plan.isEmpty()
                        ? NotAssessed.of(StageGates.class, about, PLAN)
                        : gates(evidence, about, plan));
    }

    /** What is due within twelve months and may still be cancelled, less what its exits cost. */
    static double open(Evidence evidence, List<CapexItem> plan) {
        LocalDate asOf = evidence.profile().asOf();
        double open = 0;
        for (CapexItem item : plan) {
            Money exit = item.exitCost();
            boolean isDue = Months.count(asOf, item.date()) <= MONTHS_A_YEAR;
            if (isDue && item.cancelByDate() != null) {
                open += item.amount().value() - (exit == null ? 0 : exit.value());
            }
        }
        return open;
    }

    private static StageGates gates(Evidence evidence, About about, List<CapexItem> plan) {
        LocalDate asOf = evidence.profile().asOf();
        var dated = new double[plan.size()];
        var thisYear = new double[plan.size()];
        var open = new double[plan.size()];
        var exits = new double[plan.size()];
        double first = Double.MAX_VALUE;
        for (int index = 0; index < dated.length; index++) {
            CapexItem item = plan.get(index);
            LocalDate gate = item.cancelByDate();
            Money exit = item.exitCost();
            dated[index] = item.amount().value();
            thisYear[index] = Months.count(asOf, item.date()) <= MONTHS_A_YEAR ? dated[index] : 0;
            if (gate != null) {
                open[index] = dated[index];
                exits[index] = exit == null ? 0 : exit.value();
                first = Math.min(first, Months.count(asOf, gate));
            }
        }
        double undated =
                Math.max(0, evidence.profile().financials().plannedCapex().value() - Sum.of(thisYear));
        double cancellable = Sum.of(open);
        var currency = evidence.profile().currency();
        return new StageGates(
                about,
                Share.of(cancellable / (Sum.of(dated) + undated)),
                Money.of(currency, cancellable),
                Money.of(currency, Sum.of(exits)),
                first == Double.MAX_VALUE ? Months.ZERO : Months.of(first),
                evidence.inputs(
                                "/as_of",
                                "/financials/planned_capex",
                                PLAN + "/*/date",
                                PLAN + "/*/amount",
                                PLAN + "/*/cancel_by_date",
                                PLAN + "/*/exit_cost")
                        .worked(work(evidence, cancellable, Sum.of(dated), undated)));
    }

    /** The plan as it is counted here: every dated payment, and what twelve months hold beyond those dated in them. */
    private static Draft work(Evidence evidence, double cancellable, double dated, double undated) {
        var draft = Draft.in(evidence.profile().currency());
        if (undated > 0) {
            draft.plus("dated payments of all years", dated)
                    .plus("planned in twelve months beyond those", undated)
                    .make(PLANNED, dated + undated);
        }
        return draft.plus("can still be cancelled", cancellable)
                .over(undated > 0 ? PLANNED : "dated payments of all years", dated + undated)
                .make("part that can be cancelled", Share.of(cancellable / (dated + undated)));
    }
}
