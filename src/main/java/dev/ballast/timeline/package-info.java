/**
 * What needs several models on one dated axis: cover, collateral against debt, grid delay, mismatch of lives. Start from {@link dev.ballast.timeline.Coverage}.
 */
@NullMarked
package dev.ballast.timeline;

import org.jspecify.annotations.NullMarked;
