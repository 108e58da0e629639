package dev.ballast.backtest;

import dev.ballast.rulebook.yaml.Scalars;

/** What may count as an outcome: acts of issuers, lenders and agencies that are on record. Prices of shares are none. */
public enum Happening {
    /** A rating or its outlook was moved. */
    RATING_ACTION,
    /** Lenders changed or waived a covenant. */
    COVENANT_AMENDMENT,
    /** The issuer promised less than before, and said why. */
    GUIDANCE_CUT,
    /** Shares or assets were sold that no plan had named. */
    UNPLANNED_EQUITY_OR_ASSET_SALE,
    /** Capacity came late, or was given up. */
    DELAY_OR_CANCELLATION,
    /** A payment was missed, a lender took the pledge, or a court was asked for protection. */
    DEFAULT,
    /** Assets were written down. */
    IMPAIRMENT,
    /** A contract went on at another price. */
    REPRICED_CONTRACT;

    /** The word used in files and answers, such as {@code covenant-amendment}. */
    public String word() {
        return Scalars.word(this);
    }
}
