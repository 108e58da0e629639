package dev.ballast.compute;

import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One part of the capital of an accelerator, charged as an annuity over its life; 21,188 at 5.93 % over 60 months is 5,021 a
 * year. Land is not used up and costs interest alone. Source: capital recovery, as in {@link Rate#capitalRecovery}.
 *
 * @param name of the part in words, such as {@code servers}
 * @param isSilicon whether it wears out with the silicon; the rest is its place
 * @param price per accelerator, installed
 * @param rate at which it is charged in a year
 * @param lifeMonths null for what lives as long as silicon does
 * @param isLand whether it is never used up
 */
record CapitalPart(
        String name,
        boolean isSilicon,
        double price,
        Rate rate,
        @Nullable Quantity lifeMonths,
        boolean isLand) {

    /** What it costs in a year when silicon lives this many months. */
    double yearly(Quantity siliconLifeMonths) {
        if (isLand) {
            return price * rate.value();
        }
        Quantity life = lifeMonths == null ? siliconLifeMonths : lifeMonths;
        return price * rate.capitalRecovery(life.value() / Hours.MONTHS_A_YEAR);
    }
}
