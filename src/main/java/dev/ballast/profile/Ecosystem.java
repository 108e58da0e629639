package dev.ballast.profile;

import org.jspecify.annotations.Nullable;

/**
 * What the organisation gets from others, and what it gives away.
 *
 * @param suppliers absent when the organisation does not say on whom it depends
 */
public record Ecosystem(
        @Described(value = "On whose models and accelerators the organisation depends.", example = "") @Nullable Suppliers suppliers) {}
