package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One part of the capital of an owned accelerator, with a life of its own.
 *
 * @param lifeMonths absent when the part lives as long as its sort usually does; land is never used up
 * @param rateDecimal absent when the part is charged at the rate of all capital
 */
public record CostPart(
        @Described(value = "What the part is.", example = "cooling")
        Part part,

        @Described(value = "Its cost per accelerator, installed.", max = 1e6, example = "5200")
        Money costPerAccelerator,

        @Described(
                value = "Months that it serves; left out when it serves as long as its sort usually does.",
                min = 1,
                max = 1200,
                example = "180")
        @Nullable Months lifeMonths,

        @Described(
                value = "The yearly rate at which it is charged; left out when it is charged as all capital is.",
                max = 0.5,
                example = "0.06")
        @Nullable Rate rateDecimal) {}
