package dev.ballast.profile;

/** The credit of a party to a contract by letter, without plus and minus. In JSON the words are lower case with hyphens. */
public enum Rating {
    AAA,
    AA,
    A,
    BBB,
    BB,
    B,
    CCC,
    /** No agency rates it; counts as not of investment grade. */
    UNRATED;

    /** True from AAA to BBB. */
    public boolean isInvestmentGrade() {
        return compareTo(BBB) <= 0;
    }
}
