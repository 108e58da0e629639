package dev.ballast.profile;

/** What is pledged to the lender. In JSON the words are lower case with hyphens. */
public enum SecuredBy {
    SILICON,
    FACILITY
}
