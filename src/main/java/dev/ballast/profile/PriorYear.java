package dev.ballast.profile;

import dev.ballast.unit.Money;
import java.time.LocalDate;

/** The year before the last full year of accounts: what an average needs. */
public record PriorYear(
        @Described(
                value = "The last day of the year; about twelve months before that of the latest year.",
                min = 3,
                max = 0,
                example = "2024-12-31")
        LocalDate yearEnd,

        @Described(value = "Income before tax; negative for a loss.", min = -1e15, example = "70663000000")
        Money preTaxIncome,

        @Described(
                value = "Cash from operations after interest and tax, before capital expenditure.",
                min = -1e15,
                example = "91328000000")
        Money operatingCashFlow,

        @Described(value = "Interest paid in cash, which operating cash flow is after.", example = "900000000")
        Money interestPaid) {}
