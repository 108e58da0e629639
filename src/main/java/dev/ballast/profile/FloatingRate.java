package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/** The part of the debt whose rate moves with the market. */
public record FloatingRate(
        @Described(
                value = "Principal outstanding at a floating rate; zero when every rate is fixed.",
                example = "180000000")
        Money floatingDebt,

        @Described(
                value = "The part of that principal which swaps or caps fix to its maturity.",
                max = 1,
                example = "0.75")
        Share hedgedShare) {}
