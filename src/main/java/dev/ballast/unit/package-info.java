/**
 * Values that carry their unit, so that months never meet money by mistake. Start from {@link dev.ballast.unit.Quantity}.
 */
@NullMarked
package dev.ballast.unit;

import org.jspecify.annotations.NullMarked;
