package dev.ballast.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The value of an assumption from one day on.
 *
 * @param retroactive why it holds before it was known; absent when it does not
 */
record DatedAssumption(
        @Described(value = "The day from which the value holds.", example = "2025-01-01")
        LocalDate from,

        @Described(value = "The value.", min = -1e15, example = "60")
        double value,

        @Described(value = "The least that it could reasonably be.", min = -1e15, example = "36")
        double low,

        @Described(value = "The most that it could reasonably be.", min = -1e15, example = "84")
        double high,

        @Described(value = "The day on which the value was settled.", example = "2026-11-01")
        LocalDate knownSince,

        @Described(
                value = "Where it comes from; a judgement says that it is one.",
                min = 1,
                max = 600,
                example = "Epoch AI")
        String source,

        @Described(value = "Why it holds before it was known.", max = 300, example = "") @Nullable String retroactive) {}
