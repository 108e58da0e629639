package dev.ballast.profile;

/** A credit rating as a table gives it for interest cover, the best first. In JSON the words are lower case with hyphens. */
public enum CreditRating {
    AAA("AAA"),
    AA("AA"),
    A_PLUS("A+"),
    A("A"),
    A_MINUS("A-"),
    BBB("BBB"),
    BB_PLUS("BB+"),
    BB("BB"),
    B_PLUS("B+"),
    B("B"),
    B_MINUS("B-"),
    CCC("CCC"),
    CC("CC"),
    C("C"),
    D("D");

    private final String symbol;

    CreditRating(String symbol) {
        this.symbol = symbol;
    }

    /** As agencies write it: {@code BB+}. */
    public String symbol() {
        return symbol;
    }
}
