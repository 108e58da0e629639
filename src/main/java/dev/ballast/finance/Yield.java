package dev.ballast.finance;

/**
 * The yield of a line of flows, and whether it means anything.
 *
 * @param outcome whether there is one rate, several or none
 * @param rate a year, the lowest of several; where there is none, the end of the search on the side that the line leans to
 * @param rates how many rates make the line worth nothing
 */
public record Yield(YieldOutcome outcome, double rate, int rates) {}
