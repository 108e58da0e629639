package dev.ballast.profile;

import dev.ballast.unit.Money;

/** What can be spent on the as-of date, and what must stay. */
public record Liquidity(
        @Described(value = "Cash and marketable securities, restricted cash included.", example = "81592000000")
        Money cashAndSecurities,

        @Described(value = "Cash that lenders, courts or law keep from being spent.", example = "0")
        @Assumed("profile.restricted-cash")
        Money restrictedCash,

        @Described(
                value = "Committed credit lines that are not drawn and run for at least twelve months more.",
                example = "5000000000")
        @Assumed("profile.undrawn-committed-lines")
        Money undrawnCommittedLines,

        @Described(value = "Cash that the organisation never wants to go below.", example = "20000000000")
        @Assumed("profile.minimum-cash")
        Money minimumCash) {}
