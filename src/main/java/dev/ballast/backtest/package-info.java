/**
 * The rulebook held against what happened: real issuers as of a day, warnings written down before the outcomes were.
 * Start from {@link dev.ballast.backtest.Backtest}.
 */
@NullMarked
package dev.ballast.backtest;

import org.jspecify.annotations.NullMarked;
