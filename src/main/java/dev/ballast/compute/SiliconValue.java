package dev.ballast.compute;

import dev.ballast.unit.Share;

/**
 * What an accelerator is still worth as it ages, whether it works or waits in its crate: the same part of its value goes
 * every year. At 30 % a year 70 % is left after 12 months and 49 % after 24. Source: log-linear fits to resale prices of
 * accelerators (SpotWire, June 2026); new chips can hold their price for two or three years, which no constant rate shows.
 */
public final class SiliconValue {

    private static final double MONTHS_A_YEAR = 12;

    private SiliconValue() {}

    /**
     * The part of the value today that is left after some months, as a bare fraction because models ask for it every
     * month of a schedule.
     *
     * @param months from today, not negative
     * @param yearlyDecay part of the value that goes in a year, at most 100 %; negative while prices rise
     * @throws IllegalArgumentException when the months are negative or more than everything goes in a year
     */
    public static double valueAfter(double months, Share yearlyDecay) {
        if (!(months >= 0)) {
            throw new IllegalArgumentException("months must not be negative: " + months);
        }
        if (yearlyDecay.value() > 1) {
            throw new IllegalArgumentException("silicon cannot lose more than its value: " + yearlyDecay + " a year");
        }
        return StrictMath.pow(1 - yearlyDecay.value(), months / MONTHS_A_YEAR);
    }
}
