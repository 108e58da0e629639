package dev.ballast.rulebook;

import dev.ballast.rulebook.tree.Rule;

/** A rule as the engine and as its reader know it. */
record Admitted(Rule rule, RuleCard card) {}
