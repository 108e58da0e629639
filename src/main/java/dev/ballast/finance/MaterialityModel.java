package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import java.util.List;

/** What is too small to matter, from income before tax or, for want of any, from revenue; to a state, from public revenue. */
public final class MaterialityModel {

    private static final String MATTERS = "what matters";
    private static final String LATEST_INCOME = "/financials/latest_year/pre_tax_income";
    private static final String PRIOR_INCOME = "/financials/prior_year/pre_tax_income";

    private MaterialityModel() {}

    /** The fact {@link Materiality} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        if (profile.sovereign() != null) {
            return List.of(ofState(evidence, profile.sovereign().accounts().publicRevenue()));
        }
        var financials = profile.financials();
        double income = (financials.latestYear().preTaxIncome().value()
                        + financials.priorYear().preTaxIncome().value())
                / 2;
        boolean earns = income > 0;
        double amount = earns
                ? income * evidence.parameters().share("materiality.pre-tax").value()
                : financials.latestYear().revenue().value()
                        * evidence.parameters().share("materiality.revenue").value();
        var inputs = earns
                ? evidence.inputs(LATEST_INCOME, PRIOR_INCOME, "assumption:materiality.pre-tax")
                        .worked(ofIncome(evidence, amount))
                : evidence.inputs(
                                LATEST_INCOME,
                                PRIOR_INCOME,
                                "/financials/latest_year/revenue",
                                "assumption:materiality.revenue")
                        .worked(of(evidence, "revenue", financials.latestYear().revenue(), "revenue", amount));
        var about = About.organisation(profile.organisation().name());
        return List.of(new Materiality(about, Money.of(profile.currency(), amount), inputs));
    }

    private static Materiality ofState(Evidence evidence, Money publicRevenue) {
        double share = evidence.parameters().share("materiality.public-revenue").value();
        return new Materiality(
                About.organisation(evidence.profile().organisation().name()),
                Money.of(evidence.profile().currency(), publicRevenue.value() * share),
                evidence.inputs("/sovereign/accounts/public_revenue", "assumption:materiality.public-revenue")
                        .worked(of(
                                evidence,
                                "public revenue",
                                publicRevenue,
                                "public-revenue",
                                publicRevenue.value() * share)));
    }

    private static Draft ofIncome(Evidence evidence, double amount) {
        var financials = evidence.profile().financials();
        return Draft.in(evidence.profile().currency())
                .plus("income before tax of last year", financials.latestYear().preTaxIncome())
                .plus("of the year before", financials.priorYear().preTaxIncome())
                .over("years", Count.of(2))
                .times("part that matters", evidence.parameters().share("materiality.pre-tax"))
                .make(MATTERS, amount);
    }

    private static Draft of(Evidence evidence, String name, Money whole, String parameter, double amount) {
        return Draft.in(evidence.profile().currency())
                .plus(name, whole)
                .times("part that matters", evidence.parameters().share("materiality." + parameter))
                .make(MATTERS, amount);
    }
}
