package dev.ballast.profile;

import org.jspecify.annotations.Nullable;

/**
 * Those whose price the organisation has to pay as long as it cannot leave.
 *
 * @param models absent when nothing is said of models bought from others
 * @param accelerators absent when nothing is said of who makes the accelerators
 */
public record Suppliers(
        @Described(value = "Models of others, paid by use or by licence.", example = "") @Nullable ModelSuppliers models,

        @Described(value = "Makers of the accelerators that are owned, rented and on order.", example = "") @Nullable AcceleratorSuppliers accelerators) {}
