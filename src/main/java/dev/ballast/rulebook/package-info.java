/**
 * Rules over facts: packs are read, admitted and judged here. Start from {@link dev.ballast.rulebook.Rulebook}.
 */
@NullMarked
package dev.ballast.rulebook;

import org.jspecify.annotations.NullMarked;
