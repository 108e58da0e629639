/**
 * Who signed a pack, and whether that key may: Ed25519 signatures over the digest of a pack's files, a store of trusted
 * keys, and a record of the versions that were admitted. Start from {@link dev.ballast.rulebook.trust.Trust}.
 */
@NullMarked
package dev.ballast.rulebook.trust;

import org.jspecify.annotations.NullMarked;
