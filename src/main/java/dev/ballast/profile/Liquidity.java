package dev.ballast.profile;

import dev.ballast.unit.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be spent on the as-of date or called later, and what must stay.
 *
 * @param committedFacilities absent when the organisation names none
 */
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

        @Described(
                value =
                        "Funding signed beyond those lines that can be drawn later or for a time; empty when there is none.",
                max = 100,
                example = "")
        @Nullable List<CommittedFacility> committedFacilities,

        @Described(value = "Cash that the organisation never wants to go below.", example = "20000000000")
        @Assumed("profile.minimum-cash")
        Money minimumCash) {

    public Liquidity {
        committedFacilities = committedFacilities == null ? null : List.copyOf(committedFacilities);
    }
}
