/**
 * Whether the cases of rules would notice a slip: rules are changed one thing at a time, and every change has to be
 * noticed. Start from {@link dev.ballast.rulebook.mutate.MutationRun}.
 */
@NullMarked
package dev.ballast.rulebook.mutate;

import org.jspecify.annotations.NullMarked;
