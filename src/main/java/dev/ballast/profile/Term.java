package dev.ballast.profile;

import java.time.LocalDate;

/** From when to when a contract runs. */
public record Term(
        @Described(
                value = "The day from which the contract is paid; may lie ahead.",
                min = 20,
                max = 15,
                example = "2025-10-01")
        LocalDate startDate,

        @Described(
                value = "The day on which the contract ends, without options to extend it; after the as-of date.",
                min = 0,
                max = 40,
                example = "2030-09-30")
        LocalDate endDate) {}
