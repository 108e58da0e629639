package dev.ballast.profile;

/** Whether money leaves a fund within its rule for withdrawals or beyond it. */
public enum WithdrawalRule {
    INSIDE,
    OUTSIDE
}
