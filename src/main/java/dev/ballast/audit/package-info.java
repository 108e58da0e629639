/**
 * What proves an answer: digests of all that went into it, and the replay that compares them. Start from
 * {@link dev.ballast.audit.Receipt}.
 */
@NullMarked
package dev.ballast.audit;

import org.jspecify.annotations.NullMarked;
