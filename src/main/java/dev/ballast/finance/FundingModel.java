package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;

/** How far committed funding carries the spending plan. */
public final class FundingModel {

    private static final String PATH = "funding.path";
    private static final String PLAN = "/financials/capex_plan";

    private FundingModel() {}

    /** The fact {@link FundingPath} about the organisation; not assessed when nobody says when the plan is paid for. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        About about = About.organisation(profile.organisation().name());
        var plan = profile.financials().capexPlan();
        if (plan == null) {
            return List.of(NotAssessed.of(FundingPath.class, about, PLAN));
        }
        var debt = DebtBook.of(evidence);
        double atStart = OwnCash.spendable(evidence);
        int months = months(evidence);
        var path = path(evidence, debt, months);
        int first = path.firstMissing();
        double gap = path.mostMissing();
        return List.of(new FundingPath(
                about,
                Months.of(first == 0 ? months : first),
                first == 0,
                Money.of(profile.currency(), gap),
                Money.of(profile.currency(), path.leastHeadroom()),
                Share.of(met(gap, atStart - path.lowestOwn())),
                inputs(evidence, debt, plan.isEmpty())));
    }

    /** Sources and uses of each month of the plan, the first from the as-of date on, without new funding. */
    public static List<CashMonth> byMonth(Evidence evidence) {
        return path(evidence, DebtBook.of(evidence), months(evidence))
                .table(evidence.profile().asOf());
    }

    private static int months(Evidence evidence) {
        return (int) StrictMath.ceil(evidence.parameters().months(PATH).value());
    }

    private static CashPath path(Evidence evidence, DebtBook debt, int months) {
        return CashPath.of(evidence, debt, months, OwnCash.spendable(evidence), OwnCash.operations(evidence));
    }

    /** The part of the need that is not missing; all of it where there is none. */
    private static double met(double gap, double need) {
        return need > 0 ? Math.max(0, 1 - gap / need) : gap > 0 ? 0 : 1;
    }

    private static Inputs inputs(Evidence evidence, DebtBook debt, boolean isUndated) {
        return CashPath.names(new InputNames().addAll(OwnCash.LINES), debt)
                .add("assumption:" + PATH)
                .addIf(isUndated, PLAN)
                .of(evidence);
    }
}
