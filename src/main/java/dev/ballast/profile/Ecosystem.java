package dev.ballast.profile;

import org.jspecify.annotations.Nullable;

/**
 * What the organisation gets from others, and what it gives away.
 *
 * @param openness absent when the organisation says nothing of models of its own
 * @param community absent when nobody counted the work of outsiders
 * @param suppliers absent when the organisation does not say on whom it depends
 * @param data absent when nothing is said of data of its own
 */
public record Ecosystem(
        @Described(value = "Models of its own: trained, sold, opened.", example = "") @Nullable Openness openness,

        @Described(value = "What outsiders do for the open work of the organisation.", example = "") @Nullable CommunityWork community,

        @Described(value = "On whose models and accelerators the organisation depends.", example = "") @Nullable Suppliers suppliers,

        @Described(value = "Data of its own, for training and serving.", example = "") @Nullable DataHolding data) {}
