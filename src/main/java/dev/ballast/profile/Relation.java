package dev.ballast.profile;

/** What a customer is to the organisation besides a customer. In JSON the words are lower case with hyphens. */
public enum Relation {
    NONE,
    /** It sells to the organisation. */
    SUPPLIER,
    /** It lends to the organisation or guarantees its debt. */
    LENDER,
    /** It holds shares of the organisation. */
    HOLDER
}
