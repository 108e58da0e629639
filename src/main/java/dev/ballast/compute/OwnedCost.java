package dev.ballast.compute;

import dev.ballast.profile.CostPart;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.FleetDetail;
import dev.ballast.profile.Parameters;
import dev.ballast.profile.Part;
import dev.ballast.profile.RunningDetail;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one installed hour of an owned accelerator costs, used or not, in the currency of the profile. Every part of the capital
 * is charged as an annuity over its own life; land is not used up and costs interest alone.
 *
 * @param rate the yearly rate at which capital is charged
 * @param siliconPrice servers and network of one accelerator that live as long as silicon usually does
 * @param capital all that one accelerator costs to install
 * @param fixedPerHour annuities of all parts whose life does not hang on that of silicon, by the hour
 * @param runningPerHour energy, staff, maintenance, insurance and tax per installed hour
 */
record OwnedCost(Rate rate, double siliconPrice, double capital, double fixedPerHour, double runningPerHour) {

    private static final String FLEET = "/compute/fleet/";

    static OwnedCost of(Fleet fleet, Parameters parameters) {
        Rate rate = parameters.rate("compute.discount-rate");
        Months facilityLife = parameters.months("facility.life");
        List<CostPart> parts = parts(fleet);
        if (parts.isEmpty()) {
            double silicon = fleet.siliconCostPerAccelerator().value();
            double facility = fleet.facilityCostPerAccelerator().value();
            return new OwnedCost(
                    rate, silicon, silicon + facility, perHour(rate, facility, facilityLife), running(fleet));
        }
        double silicon = 0;
        double capital = 0;
        double fixed = 0;
        for (CostPart part : parts) {
            double price = part.costPerAccelerator().value();
            Months life = part.lifeMonths();
            capital += price;
            if (part.part() == Part.LAND) {
                fixed += price * rate.value() / Hours.A_YEAR;
            } else if (life == null && part.part().isSilicon()) {
                silicon += price;
            } else {
                fixed += perHour(rate, price, life == null ? facilityLife : life);
            }
        }
        return new OwnedCost(rate, silicon, capital, fixed, running(fleet));
    }

    /** The names of all lines and parameters that the cost of this fleet rests on. */
    static List<String> inputs(Fleet fleet) {
        var names = new ArrayList<>(
                List.of("assumption:compute.discount-rate", "assumption:silicon.life", "assumption:facility.life"));
        names.addAll(capitalInputs(fleet));
        names.add(FLEET + "detail/parts/*/part");
        names.add(FLEET + "detail/parts/*/life_months");
        if (runningDetail(fleet) == null) {
            names.add(FLEET + "running_cost_per_hour");
        } else {
            names.add(FLEET + "accelerators_count");
            names.add(FLEET + "detail/running");
        }
        return names;
    }

    /** The names of the lines that {@link #capital} is the sum of. */
    static List<String> capitalInputs(Fleet fleet) {
        return parts(fleet).isEmpty()
                ? List.of(FLEET + "silicon_cost_per_accelerator", FLEET + "facility_cost_per_accelerator")
                : List.of(FLEET + "detail/parts/*/cost_per_accelerator");
    }

    /** Capital and running cost of an hour when silicon lives this many months. */
    double perHour(Quantity siliconLifeMonths) {
        return capitalPerHour(siliconLifeMonths) + runningPerHour;
    }

    /** What the capital of an hour costs when silicon lives this many months. */
    double capitalPerHour(Quantity siliconLifeMonths) {
        return perHour(rate, siliconPrice, siliconLifeMonths) + fixedPerHour;
    }

    private static double perHour(Rate rate, double price, Quantity lifeMonths) {
        return price * rate.capitalRecovery(lifeMonths.value() / Hours.MONTHS_A_YEAR) / Hours.A_YEAR;
    }

    private static List<CostPart> parts(Fleet fleet) {
        FleetDetail detail = fleet.detail();
        List<CostPart> parts = detail == null ? null : detail.parts();
        return parts == null ? List.of() : parts;
    }

    private static double running(Fleet fleet) {
        RunningDetail detail = runningDetail(fleet);
        if (detail == null) {
            return fleet.runningCostPerHour().value();
        }
        double energy = detail.itPowerMw().value()
                * detail.averageDrawShare().value()
                * detail.pueRatio().value()
                * detail.energyPricePerMwh().value();
        return (energy + detail.yearlyUpkeep().value() / Hours.A_YEAR)
                / fleet.acceleratorsCount().value();
    }

    /** None for a fleet of no accelerators, which no cost can be shared among. */
    private static @Nullable RunningDetail runningDetail(Fleet fleet) {
        FleetDetail detail = fleet.detail();
        return detail == null || fleet.acceleratorsCount().value() == 0 ? null : detail.running();
    }
}
