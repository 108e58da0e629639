/**
 * What the client told us: the contract as records, its reader, where each figure came from, and the dated assumptions
 * that fill what is missing. Start from {@link dev.ballast.profile.Profile}.
 */
@NullMarked
package dev.ballast.profile;

import org.jspecify.annotations.NullMarked;
