/**
 * How well advice stands where what was assumed is drawn at random: {@link dev.ballast.scenario.Robustness} counts how
 * often rules speak, {@link dev.ballast.scenario.ActionValues} what actions are worth, {@link dev.ballast.scenario.Plans}
 * finds which to follow together.
 */
@NullMarked
package dev.ballast.scenario;

import org.jspecify.annotations.NullMarked;
