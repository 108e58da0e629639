package dev.ballast.finance;

import dev.ballast.profile.Evidence;
import java.util.List;

/**
 * Cash available for debt service in each of two years, in whole units of the profile's currency: operating cash flow
 * before interest, less a reserve for the next generation of silicon. The latest depreciation serves both years.
 */
public record AvailableCash(double latest, double prior) {

    /** The lines of the profile that decide it. */
    public static final List<String> LINES = List.of(
            "/financials/latest_year/operating_cash_flow",
            "/financials/latest_year/interest_paid",
            "/financials/latest_year/depreciation",
            "/financials/prior_year/operating_cash_flow",
            "/financials/prior_year/interest_paid",
            "/financials/silicon_capex_share");

    public static AvailableCash of(Evidence evidence) {
        var financials = evidence.profile().financials();
        var latest = financials.latestYear();
        var prior = financials.priorYear();
        double refresh =
                latest.depreciation().value() * financials.siliconCapexShare().value();
        return new AvailableCash(
                latest.operatingCashFlow().value() + latest.interestPaid().value() - refresh,
                prior.operatingCashFlow().value() + prior.interestPaid().value() - refresh);
    }

    public double weaker() {
        return Math.min(latest, prior);
    }

    public double average() {
        return (latest + prior) / 2;
    }
}
