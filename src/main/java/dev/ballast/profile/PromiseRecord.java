package dev.ballast.profile;

/** Whether a promise of the state stands in its books. */
public enum PromiseRecord {
    COUNTED,
    LEFT_OUT
}
