package dev.ballast.profile;

/** How the principal of an instrument comes down. In JSON the words are lower case with hyphens. */
public enum Repayment {
    /** Equal monthly payments of interest and principal together. */
    LEVEL_PAYMENT,
    /** Equal monthly parts of principal, with interest on what is left. */
    LEVEL_PRINCIPAL,
    /** All of the principal on the maturity date. */
    BULLET
}
