/**
 * From the text of a rule to its tree, and what a tree can do without an engine: be admitted, print itself, be
 * evaluated. Start from {@link dev.ballast.rulebook.tree.RuleReader}.
 */
@NullMarked
package dev.ballast.rulebook.tree;

import org.jspecify.annotations.NullMarked;
