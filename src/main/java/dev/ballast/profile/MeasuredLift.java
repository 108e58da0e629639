package dev.ballast.profile;

import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/** The lift of revenue that was seen so far. */
public record MeasuredLift(
        @Described(value = "The lift of revenue that was measured: 4 % is 0.04.", max = 1, example = "0.04")
        Share upliftShare,

        @Described(value = "How it was measured.", example = "experiment")
        LiftMethod method,

        @Described(value = "Months over which it was measured.", min = 0.1, max = 60, example = "3")
        Months months) {}
