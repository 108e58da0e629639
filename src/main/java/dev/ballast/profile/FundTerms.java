package dev.ballast.profile;

/** On whose terms a fund of the state invests: as any investor would, or for a purpose of policy. */
public enum FundTerms {
    COMMERCIAL,
    POLICY
}
