package dev.ballast.profile;

/** On what the lender may fall back: the whole business, or the pledged assets alone. In JSON the words are lower case with hyphens. */
public enum Recourse {
    CORPORATE,
    LIMITED,
    NONE
}
