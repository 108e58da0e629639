/**
 * What a pack lets clients say beyond the contract of profiles, and the facts that rules read of it. No model may read
 * these. Start from {@link dev.ballast.declared.Extensions}.
 */
@NullMarked
package dev.ballast.declared;

import org.jspecify.annotations.NullMarked;
