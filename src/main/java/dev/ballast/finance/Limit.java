package dev.ballast.finance;

/** What bounds further debt. */
public enum Limit {
    /** Debt to EBITDA that the wanted rating category bears. */
    RATING("the wanted rating"),
    /** Debt to EBITDA that a lender allows. */
    COVENANT("a covenant"),
    /** Service that the liquidity of the next twelve months bears. */
    LIQUIDITY("liquidity"),
    /** Service that cash flow covers comfortably. */
    CASH_FLOW("cash flow"),
    /** What cash flow would repay in time after keeping the plant as it is. */
    FREE_FLOW("free cash flow");

    private final String words;

    Limit(String words) {
        this.words = words;
    }

    /** Words for a sentence, such as {@code the wanted rating}. */
    public String words() {
        return words;
    }
}
