package dev.ballast.profile;

import dev.ballast.unit.Ratio;

/** What the last unit of money earned in its first year, measured by leaving it out for a part of the users. */
public record MeasuredReturns(
        @Described(
                value = "Yearly contribution for each unit of money put into data: 0.4 is forty cents.",
                max = 20,
                example = "0.4")
        Ratio dataReturnRatio,

        @Described(
                value = "Yearly contribution for each unit of money put into models of one's own.",
                max = 20,
                example = "0.3")
        Ratio coreReturnRatio) {}
