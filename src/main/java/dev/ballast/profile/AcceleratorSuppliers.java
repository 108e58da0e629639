package dev.ballast.profile;

import dev.ballast.unit.Share;

/** Makers of accelerators. */
public record AcceleratorSuppliers(
        @Described(
                value = "The part of accelerators owned, rented and on order that one maker supplies.",
                max = 1,
                example = "0.97")
        Share topMakerShare,

        @Described(
                value = "The part of planned accelerators that is to serve rather than to train.",
                max = 1,
                example = "0.6")
        Share servingShare,

        @Described(
                value = "The part of the price of serving capacity that a second source would save.",
                max = 1,
                example = "0.19")
        @Assumed("profile.second-source-saving")
        Share secondSourceSavingShare) {}
