package dev.ballast.profile;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation submits. Money is in whole units of {@code currency}; shares and rates are decimals.
 *
 * @param monetisation absent when the organisation says nothing of what its AI is to earn
 * @param contracts absent when the organisation says nothing of its contracts
 * @param ecosystem absent when the organisation says nothing of suppliers, openness, community and data
 * @param sovereign absent when the organisation is no state
 */
public record Profile(
        @Described(
                value = "The day on which all of this is true; every rule and price is taken as of this day.",
                example = "2026-01-31")
        LocalDate asOf,

        @Described(value = "The ISO 4217 code of the currency of every amount below.", example = "USD")
        Currency currency,

        @Described(value = "Who submits the profile.", example = "")
        Organisation organisation,

        @Described(value = "Accounts, liquidity and the spending plan.", example = "")
        Financials financials,

        @Described(value = "Debt outstanding and the limits on more of it.", example = "")
        Financing financing,

        @Described(value = "Fleet, demand and facilities.", example = "")
        Compute compute,

        @Described(value = "What the AI vintage costs and is to earn.", example = "") @Nullable Monetisation monetisation,

        @Described(value = "What customers and suppliers have signed.", example = "") @Nullable Contracts contracts,

        @Described(value = "Suppliers, openness, community and data.", example = "") @Nullable Ecosystem ecosystem,

        @Described(value = "What only a state can say; left out by all others.", example = "") @Nullable Sovereign sovereign) {

    /** The same as of another day. */
    Profile at(LocalDate day) {
        return new Profile(
                day,
                currency,
                organisation,
                financials,
                financing,
                compute,
                monetisation,
                contracts,
                ecosystem,
                sovereign);
    }
}
