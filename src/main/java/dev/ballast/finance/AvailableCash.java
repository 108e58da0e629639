package dev.ballast.finance;

import dev.ballast.fact.Draft;
import dev.ballast.profile.Evidence;
import java.util.List;

/**
 * Cash available for debt service in each of two years, in whole units of the profile's currency: operating cash flow
 * before interest, less a reserve for the next generation of silicon. The latest depreciation serves both years.
 */
public record AvailableCash(double latest, double prior) {

    /** What the steps call the cash of the weaker of two years. */
    public static final String CASH = "cash for debt service";

    private static final String RESERVE = "reserve for new silicon";
    private static final String LATEST_INTEREST = "/financials/latest_year/interest_paid";
    private static final String PRIOR_INTEREST = "/financials/prior_year/interest_paid";

    /** The lines of the profile that decide both years. */
    public static final List<String> LINES = List.of(
            "/financials/latest_year/operating_cash_flow",
            LATEST_INTEREST,
            "/financials/latest_year/depreciation",
            "/financials/prior_year/operating_cash_flow",
            PRIOR_INTEREST,
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

    /** The lines that decide the weaker year: of the stronger one, interest only when without it that year would be weaker. */
    public static List<String> weakerLines(Evidence evidence) {
        var financials = evidence.profile().financials();
        var cash = of(evidence);
        double latestInterest = financials.latestYear().interestPaid().value();
        double priorInterest = financials.priorYear().interestPaid().value();
        return LINES.stream()
                .filter(line -> !line.equals(LATEST_INTEREST) || cash.latest - latestInterest < cash.prior)
                .filter(line -> !line.equals(PRIOR_INTEREST) || cash.prior - priorInterest < cash.latest)
                .toList();
    }

    /** The steps to the cash of the weaker year, which the last of them calls {@link #CASH}. */
    public static Draft work(Evidence evidence) {
        var financials = evidence.profile().financials();
        var latest = financials.latestYear();
        var prior = financials.priorYear();
        var cash = of(evidence);
        boolean isLatest = cash.latest <= cash.prior;
        double reserve =
                latest.depreciation().value() * financials.siliconCapexShare().value();
        return Draft.in(evidence.profile().currency())
                .plus("depreciation", latest.depreciation())
                .times("silicon share of capital expenditure", financials.siliconCapexShare())
                .make(RESERVE, reserve)
                .plus(
                        "operating cash flow of the year to " + (isLatest ? latest.yearEnd() : prior.yearEnd()),
                        isLatest ? latest.operatingCashFlow() : prior.operatingCashFlow())
                .plus("interest paid in it", isLatest ? latest.interestPaid() : prior.interestPaid())
                .minus(RESERVE, reserve)
                .make(CASH, cash.weaker());
    }

    /** The steps to the cash of the latest year, on top of those to that of the weaker one, by this name. */
    public Draft workLatest(Draft draft, Evidence evidence, String name) {
        var year = evidence.profile().financials().latestYear();
        double reserve = year.depreciation().value()
                * evidence.profile().financials().siliconCapexShare().value();
        return draft.plus("operating cash flow of the year to " + year.yearEnd(), year.operatingCashFlow())
                .plus("interest paid in that year", year.interestPaid())
                .minus(RESERVE, reserve)
                .make(name, latest);
    }

    public double weaker() {
        return Math.min(latest, prior);
    }

    public double average() {
        return (latest + prior) / 2;
    }
}
