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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one installed hour of an owned accelerator costs, used or not, in the currency of the profile.
 *
 * @param parts of the capital of one accelerator
 * @param runningPerHour energy, staff, maintenance, insurance and tax per installed hour
 */
record OwnedCost(List<CapitalPart> parts, double runningPerHour) {

    private static final String FLEET = "/compute/fleet/";

    static OwnedCost of(Fleet fleet, Parameters parameters) {
        Rate rate = parameters.rate("compute.discount-rate");
        Months facilityLife = parameters.months("facility.life");
        List<CostPart> detailed = detailedParts(fleet);
        if (!detailed.isEmpty()) {
            List<CapitalPart> parts = detailed.stream()
                    .map(part -> part(part, rate, facilityLife))
                    .toList();
            return new OwnedCost(parts, running(fleet));
        }
        double silicon = fleet.siliconCostPerAccelerator().value();
        double facility = fleet.facilityCostPerAccelerator().value();
        List<CapitalPart> parts = List.of(
                new CapitalPart("silicon", true, silicon, rate, null, false),
                new CapitalPart("facility", false, facility, rate, facilityLife, false));
        return new OwnedCost(parts, running(fleet));
    }

    private static CapitalPart part(CostPart part, Rate usualRate, Months facilityLife) {
        Months life = part.lifeMonths();
        Rate rate = part.rateDecimal();
        boolean isSilicon = part.part().isSilicon();
        return new CapitalPart(
                part.part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                isSilicon,
                part.costPerAccelerator().value(),
                rate == null ? usualRate : rate,
                life == null && !isSilicon ? facilityLife : life,
                part.part() == Part.LAND);
    }

    /** The names of all lines and parameters that the cost of this fleet rests on. */
    static List<String> inputs(Fleet fleet) {
        var names = new ArrayList<>(
                List.of("assumption:compute.discount-rate", "assumption:silicon.life", "assumption:facility.life"));
        names.addAll(capitalInputs(fleet));
        names.add(FLEET + "detail/parts/*/part");
        names.add(FLEET + "detail/parts/*/life_months");
        names.add(FLEET + "detail/parts/*/rate_decimal");
        names.addAll(runningInputs(fleet));
        return names;
    }

    /** The names of the lines that {@link #capital} is the sum of. */
    static List<String> capitalInputs(Fleet fleet) {
        return detailedParts(fleet).isEmpty()
                ? List.of(FLEET + "silicon_cost_per_accelerator", FLEET + "facility_cost_per_accelerator")
                : List.of(FLEET + "detail/parts/*/cost_per_accelerator");
    }

    /** The names of the lines that {@link #silicon} is the sum of. */
    static List<String> siliconInputs(Fleet fleet) {
        return detailedParts(fleet).isEmpty()
                ? List.of(FLEET + "silicon_cost_per_accelerator")
                : List.of(FLEET + "detail/parts/*/cost_per_accelerator");
    }

    /** The names of the lines that {@link #runningPerHour} rests on. */
    static List<String> runningInputs(Fleet fleet) {
        return runningDetail(fleet) == null
                ? List.of(FLEET + "running_cost_per_hour")
                : List.of(FLEET + "accelerators_count", FLEET + "detail/running");
    }

    /** All that one accelerator costs to install. */
    double capital() {
        return parts.stream().mapToDouble(CapitalPart::price).sum();
    }

    /** What of it wears out with the silicon: servers and network. */
    double silicon() {
        return parts.stream()
                .filter(CapitalPart::isSilicon)
                .mapToDouble(CapitalPart::price)
                .sum();
    }

    /** Capital and running cost of an hour when silicon lives this many months. */
    double perHour(Quantity siliconLifeMonths) {
        return capitalPerHour(siliconLifeMonths) + runningPerHour;
    }

    /** What the capital of an hour costs when silicon lives this many months. */
    double capitalPerHour(Quantity siliconLifeMonths) {
        double yearly = 0;
        for (CapitalPart part : parts) {
            yearly += part.yearly(siliconLifeMonths);
        }
        return yearly / Hours.A_YEAR;
    }

    /** Running cost by cause; none for a fleet of no accelerators, which no cost can be shared among. */
    static @Nullable RunningDetail runningDetail(Fleet fleet) {
        FleetDetail detail = fleet.detail();
        return detail == null || fleet.acceleratorsCount().value() == 0 ? null : detail.running();
    }

    private static List<CostPart> detailedParts(Fleet fleet) {
        FleetDetail detail = fleet.detail();
        List<CostPart> parts = detail == null ? null : detail.parts();
        return parts == null ? List.of() : parts;
    }

    private static double running(Fleet fleet) {
        RunningDetail detail = runningDetail(fleet);
        if (detail == null) {
            return fleet.runningCostPerHour().value();
        }
        SiteEnergyUse use = SiteEnergyUse.of(detail);
        return (use.hourlyCost() + detail.yearlyUpkeep().value() / Hours.A_YEAR)
                / fleet.acceleratorsCount().value();
    }
}
