/**
 * What is wrong with rules as a whole, with invented clients as witnesses: rules that never hold, repeat or oppose each
 * other, leave gaps, or rest on what is out of date. Start from {@link dev.ballast.rulebook.verify.Verification}.
 */
@NullMarked
package dev.ballast.rulebook.verify;

import org.jspecify.annotations.NullMarked;
