package dev.ballast.profile;

import dev.ballast.unit.Money;
import java.time.LocalDate;

/** The last full year of accounts. */
public record LatestYear(
        @Described(
                value = "The last day of the year; at most 18 months before the as-of date.",
                min = 1.5,
                max = 0,
                example = "2025-12-31")
        LocalDate yearEnd,

        @Described(value = "Revenue of the year.", example = "200966000000")
        Money revenue,

        @Described(value = "Operating income (EBIT); negative for a loss.", min = -1e15, example = "83276000000")
        Money operatingIncome,

        @Described(value = "Depreciation and amortisation.", example = "18620000000")
        Money depreciation,

        @Described(value = "Income before tax; negative for a loss.", min = -1e15, example = "85932000000")
        Money preTaxIncome,

        @Described(
                value = "Cash from operations after interest and tax, before capital expenditure.",
                min = -1e15,
                example = "115800000000")
        Money operatingCashFlow,

        @Described(value = "Interest paid in cash, which operating cash flow is after.", example = "1200000000")
        Money interestPaid) {}
