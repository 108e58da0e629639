package dev.ballast.profile;

/** How much debt a state can carry, as the IMF and the World Bank classify it; declared, never computed here. */
public enum CapacityClass {
    WEAK,
    MEDIUM,
    STRONG
}
