package dev.ballast.profile;

import dev.ballast.unit.Share;

/** Capacity that was built so that one user alone can use it. */
public record DedicatedCapacity(
        @Described(
                value =
                        "The tenant, product or model that alone can use it, unique in the list: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "frontier-lab")
        String id,

        @Described(value = "The part of the power of all sites that this user takes.", max = 1, example = "0.4")
        Share powerShare) {}
