package dev.ballast.finance;

import dev.ballast.fact.Draft;
import dev.ballast.profile.CapexItem;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Months;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Capital expenditure by month: what is dated in its month, and what the plan of twelve months holds beyond it evenly,
 * going on at that pace for as long as one looks. Amounts are whole units of the profile's currency.
 */
final class Spending {

    private static final int MONTHS_A_YEAR = 12;

    private Spending() {}

    static double[] byMonth(Evidence evidence, int months) {
        var financials = evidence.profile().financials();
        var spent = new double[months];
        double datedThisYear = 0;
        List<CapexItem> plan = items(financials.capexPlan());
        for (CapexItem item : plan) {
            int month = month(Months.count(evidence.profile().asOf(), item.date()));
            double amount = item.amount().value();
            datedThisYear += month < MONTHS_A_YEAR ? amount : 0;
            if (month < months) {
                spent[month] += amount;
            }
        }
        double even = Math.max(0, financials.plannedCapex().value() - datedThisYear) / MONTHS_A_YEAR;
        for (int month = 0; month < months; month++) {
            spent[month] += even;
        }
        return spent;
    }

    /** The month, from 0, in which a day lies that is so many months away; the last day of a month belongs to it. */
    static int month(double away) {
        return (int) Math.max(0, StrictMath.ceil(away) - 1);
    }

    private static List<CapexItem> items(@Nullable List<CapexItem> plan) {
        return plan == null ? List.of() : plan;
    }

    /** The step to what the plan of twelve months spends above the cash flow of the last year, where it does. */
    static Draft above(Evidence evidence, double excess) {
        var financials = evidence.profile().financials();
        var draft = Draft.in(evidence.profile().currency());
        return excess > 0
                ? draft.plus("planned capital expenditure", financials.plannedCapex())
                        .minus(
                                "operating cash flow of last year, after the interest of that year",
                                financials.latestYear().operatingCashFlow())
                        .make("spending above cash flow", excess)
                : draft;
    }

    /** The names of the figures that decide it. */
    static InputNames names(InputNames names) {
        return names.add(
                "/financials/planned_capex", "/financials/capex_plan/*/date", "/financials/capex_plan/*/amount");
    }
}
