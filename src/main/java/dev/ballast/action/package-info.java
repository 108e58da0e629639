/**
 * What advice does to a profile when it is followed, so that its effect can be computed. Start from
 * {@link dev.ballast.action.Action}.
 */
@NullMarked
package dev.ballast.action;

import org.jspecify.annotations.NullMarked;
