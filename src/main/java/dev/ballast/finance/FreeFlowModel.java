package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CapexPaid;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.util.List;

/** What is left of operating cash flow after capital expenditure, year by year. */
public final class FreeFlowModel {

    private static final String PAID = "/financials/capex_paid";

    private FreeFlowModel() {}

    /** The fact {@link FreeFlow} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        var about = About.organisation(profile.organisation().name());
        CapexPaid paid = profile.financials().capexPaid();
        if (paid == null) {
            return List.of(NotAssessed.of(FreeFlow.class, about, PAID));
        }
        double flow = profile.financials().latestYear().operatingCashFlow().value();
        double priorFlow = profile.financials().priorYear().operatingCashFlow().value();
        double ahead = flow - profile.financials().plannedCapex().value();
        int negative = (ahead < 0 ? 1 : 0)
                + (flow < paid.latestYear().value() ? 1 : 0)
                + (priorFlow < paid.priorYear().value() ? 1 : 0);
        double principal = DebtBook.of(evidence).principal();
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio toDebt = Capped.cover(ahead, principal, cap);
        var names = new InputNames()
                .add(
                        "/financials/latest_year/operating_cash_flow",
                        "/financials/prior_year/operating_cash_flow",
                        PAID + "/latest_year",
                        PAID + "/prior_year",
                        "/financials/planned_capex")
                .each("principal")
                .addIf(Math.abs(toDebt.value()) >= cap, "assumption:coverage.cap");
        return List.of(new FreeFlow(
                about,
                toDebt,
                Count.of(negative),
                Money.of(profile.currency(), ahead),
                names.of(evidence).worked(Spending.above(evidence, -ahead))));
    }
}
