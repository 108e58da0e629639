package dev.ballast.finance;

import dev.ballast.profile.Equity;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.RatingTable;
import dev.ballast.profile.RatingTables;
import dev.ballast.profile.Tax;

/** Shares and debt of the organisation as the market values them, in whole units of the profile's currency. */
record MarketValue(double shares, double debt) {

    static final String SECTION = "/financing/equity";

    static MarketValue of(Evidence evidence, Equity equity) {
        double shares = equity.sharesCount().value() * equity.sharePrice().value();
        double[] debts =
                MarketDebt.of(evidence).stream().mapToDouble(MarketDebt::value).toArray();
        return new MarketValue(shares, Sum.of(debts));
    }

    double whole() {
        return shares + debt;
    }

    double debtShare() {
        return debt / whole();
    }

    /** This business if it were worth that much. */
    CostOfCapital business(Evidence evidence, Equity equity, double value) {
        double tax = taxRate(evidence);
        return new CostOfCapital(
                value,
                evidence.profile().financials().latestYear().operatingIncome().value(),
                tax,
                evidence.parameters().rate("capm.risk-free").value(),
                evidence.parameters().rate("capm.equity-premium").value(),
                CostOfCapital.unlever(equity.betaRatio().value(), tax, debt / shares));
    }

    /** The ratings of this business if it were worth that much. */
    SyntheticRating ratings(Evidence evidence, Equity equity, double value) {
        RatingTable table = RatingTables.inForce(evidence.profile().asOf());
        return new SyntheticRating(business(evidence, equity, value), table, shares >= table.largeFrom());
    }

    /** The organisation's own, or the one that is assumed for everybody. */
    private static double taxRate(Evidence evidence) {
        Tax tax = evidence.profile().financials().tax();
        return (tax == null ? evidence.parameters().share("profile.tax-rate") : tax.rateShare()).value();
    }

    static String taxRateName(Evidence evidence) {
        return evidence.profile().financials().tax() == null
                ? "assumption:profile.tax-rate"
                : "/financials/tax/rate_share";
    }

    /** The names of what decides ratings. */
    static InputNames names(InputNames names, DebtBook debt) {
        return MarketDebt.names(names, debt)
                .add(
                        SECTION + "/shares_count",
                        SECTION + "/share_price",
                        "/financials/latest_year/operating_income",
                        "assumption:capm.risk-free");
    }
}
