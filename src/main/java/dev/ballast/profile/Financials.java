package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two years of accounts, what is at hand, and what is to be spent.
 *
 * @param capexPlan absent when the organisation does not say when it pays for what it plans
 * @param tax absent when the organisation says nothing of its taxes
 * @param capexPaid absent when the organisation does not say what it spent in the two years of accounts
 */
public record Financials(
        @Described(value = "The last full year of accounts.", example = "")
        LatestYear latestYear,

        @Described(value = "The year before.", example = "") PriorYear priorYear,

        @Described(
                value = "Capital expenditure planned for the twelve months after the as-of date.",
                example = "125000000000")
        Money plannedCapex,

        @Described(
                value =
                        "Every dated payment of the spending plan, this year and later; what planned_capex holds beyond them counts as spent evenly, month by month, and as going on.",
                max = 500,
                example = "")
        @Nullable List<CapexItem> capexPlan,

        @Described(
                value = "The part of capital expenditure that buys servers and network; the rest buys shell and power.",
                max = 1,
                example = "0.69")
        @Assumed("profile.silicon-capex-share")
        Share siliconCapexShare,

        @Described(value = "Cash, committed lines and the cash that must stay.", example = "")
        Liquidity liquidity,

        @Described(value = "Capital expenditure of the two years of accounts.", example = "") @Nullable CapexPaid capexPaid,

        @Described(value = "Rate, losses and limits that decide what interest saves in tax.", example = "") @Nullable Tax tax) {

    public Financials {
        capexPlan = capexPlan == null ? null : List.copyOf(capexPlan);
    }
}
