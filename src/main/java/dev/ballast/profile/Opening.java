package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/** What opening the weights of the best own model would cost and bring. */
public record Opening(
        @Described(value = "What releasing, documenting and supporting open weights costs a year.", example = "4000000")
        Money yearlyCost,

        @Described(
                value = "Yearly payments to owners of other standards that open weights of one's own would spare.",
                example = "0")
        @Assumed("profile.rents-avoided")
        Money rentsAvoided,

        @Described(
                value = "The fall of the price of models of that ability that opening would bring forward.",
                max = 0.99,
                example = "0.5")
        @Assumed("profile.opening-price-fall")
        Share priceFallShare) {}
