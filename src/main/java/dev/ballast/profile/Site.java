package dev.ballast.profile;

import org.jspecify.annotations.Nullable;

/**
 * What is built for one facility, on what energy and on what terms.
 *
 * @param hall absent when the organisation does not say what racks the hall can hold
 * @param energy absent when it does not say where the energy comes from
 * @param construction absent when it does not say on what terms is built
 * @param gridDelay absent when nobody told it how late power comes in that region
 */
public record Site(
        @Described(value = "What racks the hall holds, and what a change of them costs.", example = "") @Nullable Hall hall,

        @Described(value = "Where the energy comes from, and what law or permit asks of it.", example = "") @Nullable SiteEnergy energy,

        @Described(value = "On what terms the rest is built and insured.", example = "") @Nullable Construction construction,

        @Described(value = "How late power comes in this region after its planned day.", example = "") @Nullable GridDelay gridDelay) {}
