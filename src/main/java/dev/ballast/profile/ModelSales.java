package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/** Revenue from models themselves: use, licence, subscription. */
public record ModelSales(
        @Described(
                value =
                        "Yearly revenue from models, own or others', by use, licence or subscription; zero when there is none.",
                example = "430000000")
        Money revenue,

        @Described(
                value = "The part of that revenue that is left after the cost of serving it.",
                max = 1,
                example = "0.5")
        @Assumed("profile.model-margin")
        Share marginShare,

        @Described(
                value = "Per cent by which use rises when its price falls by one per cent.",
                max = 3,
                example = "1.1")
        @Assumed("profile.api-volume-elasticity")
        Ratio volumeElasticityRatio,

        @Described(
                value =
                        "The part of the cost of serving one unit that falls away while prices fall as they did in a year.",
                max = 0.99,
                example = "0.85")
        @Assumed("profile.api-unit-cost-fall")
        Share unitCostFallShare) {}
