package dev.ballast.compute;

import dev.ballast.profile.Fleet;
import dev.ballast.profile.Parameters;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;

/**
 * What one installed hour of an owned accelerator costs, used or not, in the currency of the profile.
 *
 * @param rate the yearly rate at which capital is charged
 * @param siliconPrice servers and network of one accelerator
 * @param facilityPerHour annuity of its place in a facility, by the hour
 * @param runningPerHour energy, staff, maintenance and tax, which the profile states per installed hour
 */
record OwnedCost(Rate rate, double siliconPrice, double facilityPerHour, double runningPerHour) {

    static OwnedCost of(Fleet fleet, Parameters parameters) {
        Rate rate = parameters.rate("compute.discount-rate");
        double facility = fleet.facilityCostPerAccelerator().value();
        return new OwnedCost(
                rate,
                fleet.siliconCostPerAccelerator().value(),
                annuityPerHour(rate, facility, parameters.months("facility.life")),
                fleet.runningCostPerHour().value());
    }

    /** Capital and running cost of an hour when silicon lives this many months. */
    double perHour(Quantity siliconLifeMonths) {
        return annuityPerHour(rate, siliconPrice, siliconLifeMonths) + facilityPerHour + runningPerHour;
    }

    private static double annuityPerHour(Rate rate, double price, Quantity lifeMonths) {
        return price * rate.capitalRecovery(lifeMonths.value() / Hours.MONTHS_A_YEAR) / Hours.A_YEAR;
    }
}
