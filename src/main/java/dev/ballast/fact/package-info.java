/**
 * What rules read: facts that state themselves, the silences of rules, and thresholds. Start from
 * {@link dev.ballast.fact.Fact}.
 */
@NullMarked
package dev.ballast.fact;

import org.jspecify.annotations.NullMarked;
