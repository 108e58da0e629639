package dev.ballast.finance;

import dev.ballast.profile.Evidence;
import java.util.List;

/** What the organisation has and earns in cash without asking anybody, in whole units of the profile's currency. */
final class OwnCash {

    /** The lines of the profile that decide both figures. */
    static final List<String> LINES = List.of(
            "/financials/liquidity/cash_and_securities",
            "/financials/liquidity/restricted_cash",
            "/financials/liquidity/minimum_cash",
            "/financials/latest_year/operating_cash_flow",
            "/financials/latest_year/interest_paid");

    private OwnCash() {}

    /** Cash above what is restricted and what must stay; negative when it is below that today. */
    static double spendable(Evidence evidence) {
        return unrestricted(evidence)
                - evidence.profile().financials().liquidity().minimumCash().value();
    }

    static double unrestricted(Evidence evidence) {
        var liquidity = evidence.profile().financials().liquidity();
        return liquidity.cashAndSecurities().value()
                - liquidity.restrictedCash().value();
    }

    /** Operating cash flow of the last year before interest. */
    static double operations(Evidence evidence) {
        var year = evidence.profile().financials().latestYear();
        return year.operatingCashFlow().value() + year.interestPaid().value();
    }
}
