/**
 * The rules of the build as they were admitted, kept beside their text so that no command parses them again. Start from
 * {@link dev.ballast.rulebook.stored.StoredRules}.
 */
@NullMarked
package dev.ballast.rulebook.stored;

import org.jspecify.annotations.NullMarked;
