package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/** What the state would owe only if something happens. */
public record Promise(
        @Described(
                value = "A short name, unique in the list: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "offtake-guarantee")
        String id,

        @Described(value = "The most that the state may have to pay.", min = 1, example = "700000000")
        Money exposure,

        @Described(value = "How likely a call is over the life of the promise.", max = 1, example = "0.2")
        @Assumed("profile.call-probability")
        Share callProbabilityShare,

        @Described(value = "Whether public debt statistics or the budget show it.", example = "left-out")
        PromiseRecord recorded) {}
