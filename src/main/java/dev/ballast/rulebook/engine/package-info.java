/**
 * The island of Drools: trees become its executable model, and facts are matched by it. No text of a rule reaches a
 * compiler. Start from {@link dev.ballast.rulebook.engine.Stratum}.
 */
@NullMarked
package dev.ballast.rulebook.engine;

import org.jspecify.annotations.NullMarked;
