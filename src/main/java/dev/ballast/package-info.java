/** Ballast: how to finance and structure AI compute. Start from {@link dev.ballast.Ballast}. */
@NullMarked
package dev.ballast;

import org.jspecify.annotations.NullMarked;
