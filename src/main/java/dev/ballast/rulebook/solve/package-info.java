/**
 * Facts that rules would fire or stay silent on, found from their conditions: what verification, explanation and
 * mutation ask. Start from {@link dev.ballast.rulebook.solve.Search}.
 */
@NullMarked
package dev.ballast.rulebook.solve;

import org.jspecify.annotations.NullMarked;
