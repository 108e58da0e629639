/**
 * Cost of owned and rented compute, the hedge between them, and the value of silicon as it ages. Start from {@link dev.ballast.compute.Hedge}.
 */
@NullMarked
package dev.ballast.compute;

import org.jspecify.annotations.NullMarked;
