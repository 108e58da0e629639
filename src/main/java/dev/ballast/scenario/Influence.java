package dev.ballast.scenario;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/**
 * What one assumed figure or parameter does to the value of an action.
 *
 * @param name of the figures that move together
 * @param index which part of the variance of the value goes with it alone, from 0 to 1
 * @param low the value with it at the low end of its range, and all else as it is
 * @param high the same at the high end
 */
public record Influence(String name, Share index, Money low, Money high) {}
