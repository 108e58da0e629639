package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Planned capital expenditure against what the business brings in. A business that brings in no cash funds none of it. */
public final class CapexLoadModel {

    private CapexLoadModel() {}

    /** The fact {@link CapexLoad} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        var year = profile.financials().latestYear();
        double capex = profile.financials().plannedCapex().value();
        double cap = evidence.parameters().ratio("coverage.cap").value();
        Ratio toCashFlow = Capped.load(capex, year.operatingCashFlow().value(), cap);
        Ratio toRevenue = Capped.load(capex, year.revenue().value(), cap);
        var names = new ArrayList<>(List.of(
                "/financials/planned_capex",
                "/financials/latest_year/operating_cash_flow",
                "/financials/latest_year/revenue"));
        if (Math.max(toCashFlow.value(), toRevenue.value()) >= cap) {
            names.add("assumption:coverage.cap");
        }
        var about = About.organisation(profile.organisation().name());
        double excess = Math.max(0, capex - year.operatingCashFlow().value());
        return List.of(new CapexLoad(
                about,
                toCashFlow,
                toRevenue,
                Money.of(profile.currency(), excess),
                evidence.inputs(names.toArray(String[]::new)).worked(Spending.above(evidence, excess))));
    }
}
