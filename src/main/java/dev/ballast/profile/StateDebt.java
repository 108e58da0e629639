package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Public and publicly guaranteed debt before the programme.
 *
 * @param capacity absent for states that no analysis of low-income countries covers
 * @param capacityPublished absent when the capacity is
 */
public record StateDebt(
        @Described(
                value = "The debt-carrying capacity that the last debt sustainability analysis gives.",
                example = "medium")
        @Nullable CapacityClass capacity,

        @Described(
                value = "The day on which that analysis was published; at most ten years before the as-of date.",
                min = 10,
                max = 0,
                example = "2025-07-15")
        @Nullable LocalDate capacityPublished,

        @Described(value = "Present value of all public debt.", example = "38000000000")
        Money pvPublic,

        @Described(value = "Present value of the part owed abroad.", example = "24000000000")
        Money pvExternal,

        @Described(value = "Interest and principal paid abroad in a year.", example = "2700000000")
        Money externalService,

        @Described(value = "Interest and principal paid on all public debt in a year.", example = "4500000000")
        Money publicService,

        @Described(value = "The part of that service that is due in hard currency.", max = 1, example = "0.62")
        Share hardServiceShare) {}
