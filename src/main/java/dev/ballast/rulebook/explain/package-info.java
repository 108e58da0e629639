/**
 * Why a rule speaks of a client, why it does not, and what it would take. Start from
 * {@link dev.ballast.rulebook.explain.Explainer}.
 */
@NullMarked
package dev.ballast.rulebook.explain;

import org.jspecify.annotations.NullMarked;
