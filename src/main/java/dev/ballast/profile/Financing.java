package dev.ballast.profile;

import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Debt outstanding and the limits on more of it.
 *
 * @param maxLeverageCovenantRatio absent when no lender has set a limit on debt to EBITDA
 * @param covenants absent when the organisation does not list its covenants
 * @param floatingRate absent when nothing is said of floating rates
 * @param leaseOffer absent when no lease is offered
 * @param equity absent when there are no shares, or nothing is said of them
 * @param offBalanceSheet absent when the organisation says nothing of promises beside its debt
 */
public record Financing(
        @Described(value = "The lowest rating category that the organisation is willing to hold.", example = "a")
        RatingFloor ratingFloor,

        @Described(
                value = "The yearly rate at which the next ten-year debt could be raised, as a decimal.",
                max = 0.4,
                example = "0.0514")
        @Assumed("profile.marginal-rate")
        Rate marginalRateDecimal,

        @Described(
                value = "The highest debt to EBITDA that any lender allows; left out when there is none.",
                min = 0.1,
                max = 30,
                example = "4.5")
        @Nullable Ratio maxLeverageCovenantRatio,

        @Described(
                value = "The financial covenants besides that one; empty when there are no others.",
                max = 100,
                example = "")
        @Nullable List<Covenant> covenants,

        @Described(
                value = "Every instrument with principal outstanding; empty when there is no debt.",
                max = 500,
                example = "")
        List<Instrument> instruments,

        @Described(
                value = "Leases not begun, guarantees and purchases that no balance sheet shows as debt.",
                example = "")
        @Nullable OffBalanceSheet offBalanceSheet,

        @Described(value = "Shares outstanding, their price, and what issuing more would cost.", example = "") @Nullable Equity equity,

        @Described(value = "The part of the debt at a floating rate, and what hedges it.", example = "") @Nullable FloatingRate floatingRate,

        @Described(value = "A lease that is offered for what could be bought.", example = "") @Nullable LeaseOffer leaseOffer) {

    public Financing {
        covenants = covenants == null ? null : List.copyOf(covenants);
        instruments = List.copyOf(instruments);
    }
}
