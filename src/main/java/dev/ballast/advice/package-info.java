/**
 * From what the rules found to what to do first, and why. Start from {@link dev.ballast.advice.Advice}.
 */
@NullMarked
package dev.ballast.advice;

import org.jspecify.annotations.NullMarked;
