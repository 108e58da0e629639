package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * Accelerators owned today, and what owning and renting one costs.
 *
 * @param book absent when the organisation does not say how its accounts carry the fleet
 * @param detail absent when cost is known in sums only
 */
public record Fleet(
        @Described(value = "Accelerators owned and installed.", max = 1e8, example = "12000")
        Count acceleratorsCount,

        @Described(value = "The part of installed accelerator-hours that does useful work.", max = 1, example = "0.62")
        Share utilisationShare,

        @Described(value = "Servers and network per accelerator, installed.", min = 100, max = 1e6, example = "54600")
        @Assumed("profile.silicon-cost-per-accelerator")
        Money siliconCostPerAccelerator,

        @Described(value = "Shell, cooling, power works and land per accelerator.", max = 1e6, example = "24600")
        @Assumed("profile.facility-cost-per-accelerator")
        Money facilityCostPerAccelerator,

        @Described(
                value = "Energy, staff, maintenance and tax per installed accelerator-hour.",
                max = 100,
                example = "0.22")
        @Assumed("profile.running-cost-per-hour")
        Money runningCostPerHour,

        @Described(
                value = "The price of renting an equal accelerator for one hour.",
                min = 0.01,
                max = 1000,
                example = "4.54")
        @Assumed("profile.rental-price-per-hour")
        Money rentalPricePerHour,

        @Described(value = "How the accounts carry the fleet.", example = "") @Nullable Book book,

        @Described(value = "The same cost by part and by cause.", example = "") @Nullable FleetDetail detail) {}
