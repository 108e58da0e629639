/**
 * How well advice stands where what was assumed is drawn at random. Start from {@link dev.ballast.scenario.Robustness}.
 */
@NullMarked
package dev.ballast.scenario;

import org.jspecify.annotations.NullMarked;
