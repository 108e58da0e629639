package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Rate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One loan or bond with principal outstanding.
 *
 * @param collateral absent when nothing is pledged
 * @param detail absent for an instrument that is not traded and leaves no balloon
 */
public record Instrument(
        @Described(
                value = "A short name, unique in the profile: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "notes-2035")
        String id,

        @Described(value = "Principal outstanding on the as-of date.", example = "6500000000")
        Money principal,

        @Described(value = "The yearly rate as a decimal: 4.875 % is 0.04875.", max = 0.4, example = "0.04875")
        Rate rateDecimal,

        @Described(
                value = "The day on which the last principal is due; after the as-of date.",
                min = 0,
                max = 110,
                example = "2035-11-15")
        LocalDate maturityDate,

        @Described(value = "How the principal comes down.", example = "bullet")
        Repayment repayment,

        @Described(value = "What the lender may fall back on.", example = "corporate")
        Recourse recourse,

        @Described(value = "The pledged assets; left out when nothing is pledged.", example = "") @Nullable Collateral collateral,

        @Described(value = "A balloon and a market price, for an instrument that has one.", example = "") @Nullable InstrumentDetail detail) {

    /** The part of today's principal that falls due on the maturity date beside the payments before it. */
    public double balloon() {
        if (repayment == Repayment.BULLET) {
            return 1;
        }
        return detail == null || detail.balloonShare() == null
                ? 0
                : detail.balloonShare().value();
    }
}
