package dev.ballast.profile;

import dev.ballast.fact.Basis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of where its figures come from; the entry with the longest pointer above a line speaks for it.
 *
 * @param source absent when the client names none
 * @param publishedOn absent when the client does not say since when the figures could be read
 */
record SourceEntry(
        @Described(
                value = "The JSON pointer of a line, or of the object or list that holds the lines.",
                max = 200,
                pattern = "(/[a-z0-9_]+)*",
                patternWords = "a JSON pointer",
                example = "/financials/latest_year")
        String at,

        @Described(
                value = "How well the figures are known: measured figures can be shown in a record.",
                example = "measured")
        Basis basis,

        @Described(
                value = "Where the figures come from, in words or as an address; measured figures need it.",
                max = 1000,
                example = "Annual report 2025, page 61")
        @Nullable String source,

        @Described(
                value =
                        "The day from which the figures could be read: what a test against what happened later asks for.",
                example = "2026-01-29")
        @Nullable LocalDate publishedOn) {

    String words() {
        return source == null ? "" : source;
    }
}
