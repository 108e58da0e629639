/**
 * Accounts, liquidity, instruments and the room for more debt, as pure functions of the evidence. Start from {@link dev.ballast.finance.DebtRoom}.
 */
@NullMarked
package dev.ballast.finance;

import org.jspecify.annotations.NullMarked;
