package dev.ballast.backtest;

import java.time.LocalDate;

/**
 * A number that a rule compared with or a model took, and that nobody here knew on the day of the case.
 *
 * @param what the name of a threshold, or {@code assumption:} and the id of one
 */
public record Late(String what, LocalDate knownSince) {}
