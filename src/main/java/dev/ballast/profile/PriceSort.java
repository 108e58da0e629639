package dev.ballast.profile;

import java.util.Locale;

/** How a price of accelerators came about. */
public enum PriceSort {
    /** What used ones were sold for, by age. */
    RESALE_CURVE,
    /** The same, of which the source states a rate a year alone. */
    RESALE_FIT,
    /** What an appraiser says that used ones are worth, by age. */
    RESIDUAL_CURVE,
    /** The same for one age. */
    RESIDUAL_QUOTE,
    /** What new ones cost, by year. */
    NEW_PRICE;

    /** Whether it is of new ones, whose fall is a floor for that of used ones. */
    public boolean isNew() {
        return this == NEW_PRICE;
    }

    /** The word of files: {@code resale-curve}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
