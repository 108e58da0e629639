package dev.ballast.profile;

import dev.ballast.unit.Count;

/** The level that a provider reaches at one objective of sovereignty. */
public record ObjectiveLevel(
        @Described(value = "The objective, of the eight of the EU Cloud Sovereignty Framework.", example = "legal")
        SovereigntyObjective objective,

        @Described(value = "The level reached: 0 is none, 4 is full control.", max = 4, example = "2")
        Count levelCount) {}
