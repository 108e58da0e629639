package dev.ballast.profile;

/** Whether the public can read what the fund is allowed to do. */
public enum FundMandate {
    PUBLISHED,
    UNPUBLISHED
}
