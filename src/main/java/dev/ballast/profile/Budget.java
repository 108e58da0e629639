package dev.ballast.profile;

import dev.ballast.unit.Money;

/** The capital of one facility, accelerators included. */
public record Budget(
        @Described(value = "All capital that the facility takes.", min = 1, example = "4100000000")
        Money total,

        @Described(value = "The part of it that is drawn or spent before the power is on.", example = "2600000000")
        Money drawnBeforePower) {}
