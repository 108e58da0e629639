package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Draft;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Equity;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Kind;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.List;

/** New shares against new debt for the part of the plan that cash flow does not carry. */
public final class EquityCaseModel {

    private EquityCaseModel() {}

    /** The fact {@link EquityCase} about the organisation. */
    public static List<Fact> of(Evidence evidence) {
        var profile = evidence.profile();
        if (profile.organisation().kind() == Kind.SOVEREIGN) {
            return List.of(NotApplicable.of(EquityCase.class, "a state has no shares"));
        }
        var about = About.organisation(profile.organisation().name());
        Equity equity = profile.financing().equity();
        if (equity == null) {
            return List.of(NotAssessed.of(EquityCase.class, about, MarketValue.SECTION));
        }
        double raise = Math.max(
                0,
                profile.financials().plannedCapex().value()
                        - profile.financials().latestYear().operatingCashFlow().value());
        double shares = equity.sharesCount().value();
        double fresh = raise
                / (equity.sharePrice().value() * (1 - equity.issueCostShare().value()));
        var debt = DebtBook.of(evidence);
        double income = profile.financials().latestYear().operatingIncome().value() - debt.yearlyInterest();
        double interest = raise * profile.financing().marginalRateDecimal().value();
        Money own = equity.ownValuePerShare();
        double worth = shares * (own == null ? equity.sharePrice() : own).value();
        return List.of(new EquityCase(
                about,
                Money.of(profile.currency(), raise),
                Share.of(fresh / (shares + fresh)),
                Money.of(profile.currency(), worth - shares * (worth + raise) / (shares + fresh)),
                Money.of(profile.currency(), distressSaved(evidence, equity, raise)),
                Money.of(profile.currency(), income / (shares + fresh)),
                Money.of(profile.currency(), (income - interest) / shares),
                names(own != null, debt).of(evidence).worked(work(evidence, equity, raise, worth))));
    }

    /** A business with the same income and new assets, once with shares for them and once with debt. */
    private static double distressSaved(Evidence evidence, Equity equity, double raise) {
        var market = MarketValue.of(evidence, equity);
        double value = market.whole() + raise;
        var ratings = market.ratings(evidence, equity, value);
        double withDebt =
                ratings.worst((market.debt() + raise) / value).defaultShare().value();
        double withShares = ratings.worst(market.debt() / value).defaultShare().value();
        return evidence.parameters().share("distress.cost").value() * value * (withDebt - withShares);
    }

    /** The steps to dilution and its cost; none where nothing has to be raised. */
    private static Draft work(Evidence evidence, Equity equity, double raise, double worth) {
        var draft = Spending.above(evidence, raise);
        if (raise == 0) {
            return draft;
        }
        double shares = equity.sharesCount().value();
        double proceeds =
                equity.sharePrice().value() * (1 - equity.issueCostShare().value());
        double all = shares + raise / proceeds;
        String before = equity.ownValuePerShare() == null
                ? "worth of the present shares before, at their price"
                : "worth of the present shares before, at the organisation's own value";
        String left = "worth of the present shares after the issue";
        return draft.plus("share price", equity.sharePrice())
                .times(
                        "what is left of it after the cost of the issue",
                        Share.of(1 - equity.issueCostShare().value()))
                .make("proceeds of a share", proceeds)
                .plus("spending above cash flow", raise)
                .over("proceeds of a share", proceeds)
                .make("new shares", Count.of(raise / proceeds))
                .plus("new shares", Count.of(raise / proceeds))
                .over("all shares after the issue", Count.of(all))
                .make("dilution", Share.of(raise / proceeds / all))
                .plus(before, worth)
                .plus("money raised", raise)
                .times("part of the present holders", Share.of(shares / all))
                .make(left, (worth + raise) * shares / all)
                .plus(before, worth)
                .minus(left, (worth + raise) * shares / all)
                .make("cost to present holders", worth - (worth + raise) * shares / all);
    }

    private static InputNames names(boolean isValued, DebtBook debt) {
        return MarketValue.names(new InputNames(), debt)
                .each("principal")
                .each("rate_decimal")
                .add(
                        "/financials/planned_capex",
                        "/financials/latest_year/operating_cash_flow",
                        MarketValue.SECTION + "/issue_cost_share",
                        "/financing/marginal_rate_decimal",
                        "assumption:distress.cost")
                .addIf(isValued, MarketValue.SECTION + "/own_value_per_share");
    }
}
