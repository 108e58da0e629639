package dev.ballast.profile;

import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * What only some instruments have.
 *
 * @param balloonShare absent when payments repay all, or maturity does
 * @param marketPriceShare absent when the instrument is not traded
 */
public record InstrumentDetail(
        @Described(
                value =
                        "The part of today's principal that equal payments leave to the maturity date; left out when they repay all, and for a bullet.",
                max = 1,
                example = "0.3")
        @Nullable Share balloonShare,

        @Described(
                value =
                        "The price at which it trades on the as-of date, without interest accrued, as a part of principal.",
                min = 0.01,
                max = 2,
                example = "0.965")
        @Nullable Share marketPriceShare) {}
