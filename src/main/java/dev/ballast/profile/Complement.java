package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/** What is sold beside models and sells better where they are cheap. */
public record Complement(
        @Described(value = "Its yearly revenue.", example = "198760000000")
        Money revenue,

        @Described(
                value = "The part of one more unit of that revenue that is left after the cost of serving it.",
                min = 0.01,
                max = 1,
                example = "0.8")
        @Assumed("profile.contribution-margin")
        Share marginShare,

        @Described(
                value = "Per cent by which it sells more when models of that ability become one per cent cheaper.",
                max = 2,
                example = "0.005")
        @Assumed("profile.complement-elasticity")
        Ratio elasticityRatio) {}
