package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * Accelerators that are rented, and how the market treats who comes without a reservation.
 *
 * @param reservedPricePerHour absent when no offer for a reservation is at hand
 */
public record Rented(
        @Described(
                value = "Accelerators held under reservations, paid used or not; 0 when there are none.",
                max = 1e8,
                example = "800")
        Count reservedAcceleratorsCount,

        @Described(
                value = "The price of one hour of an equal accelerator under a reservation of a year.",
                min = 0.01,
                max = 1000,
                example = "2.90")
        @Nullable Money reservedPricePerHour,

        @Described(
                value = "The part of wanted hours without a reservation in which an accelerator can be had.",
                max = 1,
                example = "0.9")
        @Assumed("profile.rental-availability")
        Share availabilityShare,

        @Described(
                value =
                        "Price in the hours of the organisation's own fullest demand over the average price: above 1 when others want accelerators at the same time.",
                min = 1,
                max = 2,
                example = "1.15")
        @Assumed("profile.rental-surge")
        Ratio surgeRatio,

        @Described(
                value =
                        "What an hour of demand that goes unserved costs the organisation, over the rental price of that hour.",
                min = 1,
                max = 100,
                example = "2")
        @Assumed("profile.rental-unserved")
        Ratio unservedRatio) {}
