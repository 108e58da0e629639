package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Rate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that somebody has signed to provide when it is called, such as a delayed-draw loan or equity committed by a partner.
 *
 * @param availableFrom absent when it can be drawn today
 * @param commitmentFeeDecimal absent when nothing is paid for what is not drawn
 */
public record CommittedFacility(
        @Described(
                value = "A short name, unique in the profile: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "delayed-draw-3")
        String id,

        @Described(value = "The part that is committed and not drawn.", min = 1, example = "2600000000")
        Money amount,

        @Described(
                value = "The first day on which it can be drawn; left out when that is today.",
                min = 0,
                max = 15,
                example = "2026-10-31")
        @Nullable LocalDate availableFrom,

        @Described(value = "The last day on which it can be drawn.", min = 0, max = 15, example = "2028-06-30")
        LocalDate availableUntil,

        @Described(value = "The yearly fee on what is not drawn, as a decimal.", max = 0.1, example = "0.005") @Nullable Rate commitmentFeeDecimal) {}
