package dev.ballast.profile;

/** The lowest credit rating category that the organisation is willing to hold. In JSON the words are lower case with hyphens. */
public enum RatingFloor {
    AA,
    A,
    BBB,
    BB,
    B
}
