package dev.ballast.profile;

/** The eight objectives of the EU Cloud Sovereignty Framework, SOV-1 to SOV-8 in this order. */
public enum SovereigntyObjective {
    STRATEGIC,
    LEGAL,
    DATA_AND_AI,
    OPERATIONAL,
    SUPPLY_CHAIN,
    TECHNOLOGY,
    SECURITY,
    ENVIRONMENTAL
}
