package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import org.jspecify.annotations.Nullable;

/**
 * What the programme costs and earns, before any financing.
 *
 * @param yearlyPublicBenefit absent when nobody has put a figure on it
 */
public record ProgrammeBusiness(
        @Described(value = "What building the programme costs.", min = 1, example = "2100000000")
        Money capitalCost,

        @Described(
                value = "Income less running cost in a year of operation; negative when the budget has to add.",
                min = -1e15,
                example = "180000000")
        Money yearlyNetIncome,

        @Described(value = "Months of operation that the capital cost pays for.", min = 12, max = 600, example = "96")
        Months lifeMonths,

        @Described(
                value = "What the public gains in a year beyond that income, by the state's own estimate.",
                example = "150000000")
        @Nullable Money yearlyPublicBenefit) {}
