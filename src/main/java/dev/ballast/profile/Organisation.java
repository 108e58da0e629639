package dev.ballast.profile;

/** Who submits the profile. */
public record Organisation(
        @Described(
                value = "The name that the advice uses.",
                min = 1,
                max = 120,
                pattern = "\\S(.*\\S)?",
                patternWords = "no blank at either end",
                example = "Meta Platforms")
        String name,

        @Described(value = "The kind of organisation; some rules speak to some kinds only.", example = "hyperscaler")
        Kind kind) {}
