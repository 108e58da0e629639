package dev.ballast.profile;

import dev.ballast.unit.Ratio;

/** One financial covenant that lenders may call upon. */
public record Covenant(
        @Described(
                value = "A short name, unique in the profile: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "revolver-interest-cover")
        String id,

        @Described(value = "What it measures.", example = "min-interest-cover")
        CovenantKind kind,

        @Described(
                value = "The level that must not be exceeded, or reached at least.",
                min = 0.1,
                max = 30,
                example = "3.0")
        Ratio levelRatio) {}
