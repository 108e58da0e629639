package dev.ballast.rulebook.overlay;

import dev.ballast.fact.Place;

/** A waiver and where it stands, so that who reads of it finds it. */
public record PlacedWaiver(Place place, Waiver waiver) {}
