package dev.ballast.scenario;

import dev.ballast.unit.Money;

/** What it is worth on average to know a figure, or a parameter, before one action is chosen over all others or none. */
public record Information(String name, Money value) {}
