package dev.ballast.timeline;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/**
 * One debt beside the silicon that is pledged for it, at the end of one month from today; at maturity, the last day before
 * it is repaid.
 *
 * @param instrument its id: foreign text
 * @param month 0 for today
 * @param principal that is owed
 * @param value of the silicon on the expected path of prices
 * @param ltv principal over value, at most the cap of ratios
 */
public record LtvMonth(String instrument, int month, Money principal, Money value, Share ltv) {

    /** Whether more is owed than the silicon fetches. */
    public boolean isUnderWater() {
        return principal.value() > value.value();
    }
}
