package dev.ballast.profile;

import dev.ballast.unit.Count;
import java.util.List;

/** A service that must meet a level of sovereignty, and what its provider was assessed at. */
public record SovereignService(
        @Described(
                value = "A short name, unique in the list: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "health-records")
        String id,

        @Described(
                value = "The level that every objective must reach: 0 is none, 4 is full control.",
                max = 4,
                example = "3")
        Count requiredLevelCount,

        @Described(
                value = "What the provider was assessed at, one level an objective; empty when it was not assessed.",
                max = 8,
                example = "")
        List<ObjectiveLevel> objectives) {

    public SovereignService {
        objectives = List.copyOf(objectives);
    }
}
