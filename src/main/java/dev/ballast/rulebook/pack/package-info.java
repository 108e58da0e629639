/**
 * What a pack says beside its rules: its name and owner, its claims, its thresholds by date. Start from
 * {@link dev.ballast.rulebook.pack.Packs}.
 */
@NullMarked
package dev.ballast.rulebook.pack;

import org.jspecify.annotations.NullMarked;
