package dev.ballast.appraisal;

import dev.ballast.finance.CashMonth;
import dev.ballast.finance.FundingModel;
import dev.ballast.profile.Evidence;
import java.util.List;

/**
 * Where the cash of one client comes from and goes to, month by month, without new funding.
 *
 * @param client the name of the organisation: foreign text
 * @param currency its code
 */
public record CashPlan(String client, String currency, List<CashMonth> months) {

    public CashPlan {
        months = List.copyOf(months);
    }

    /** The plan from the as-of date on, as long as funding is held against spending. */
    public static CashPlan of(Evidence evidence) {
        return new CashPlan(
                evidence.profile().organisation().name(),
                evidence.profile().currency().getCurrencyCode(),
                FundingModel.byMonth(evidence));
    }
}
