package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * One year of an economy and of its public accounts.
 *
 * @param hardRevenueShare absent when the state does not know it
 * @param reserves absent when the state does not say
 * @param monthlyImports absent when the state does not say
 */
public record PublicAccounts(
        @Described(value = "Gross domestic product of the last full year.", min = 1, example = "90000000000")
        Money gdp,

        @Described(value = "Exports of goods and services in the same year.", min = 1, example = "24000000000")
        Money exports,

        @Described(value = "Public revenue in the same year, without grants.", min = 1, example = "17000000000")
        Money publicRevenue,

        @Described(value = "The part of public revenue that comes in hard currency.", max = 1, example = "0.15")
        @Nullable Share hardRevenueShare,

        @Described(value = "Official reserves that can be spent at once.", example = "8000000000") @Nullable Money reserves,

        @Described(value = "Imports of goods and services in an average month.", min = 1, example = "2400000000")
        @Nullable Money monthlyImports) {}
