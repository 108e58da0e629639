package dev.ballast.profile;

/** The kind of organisation, which decides the rules that speak to it. In JSON the words are lower case with hyphens. */
public enum Kind {
    HYPERSCALER,
    NEOCLOUD,
    ENTERPRISE,
    RESEARCH_LAB,
    SOVEREIGN
}
