package dev.ballast.compute;

import dev.ballast.fact.Draft;
import dev.ballast.profile.AcceleratorOrder;
import dev.ballast.profile.ChipSupply;
import dev.ballast.profile.Consignment;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Sovereign;
import dev.ballast.unit.Count;
import dev.ballast.unit.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Accelerators that are to come: those on order for facilities, or, where that is more, those that a state plans less those
 * of its tenants. Orders are how a plan is carried out, so the two are not added.
 *
 * @param ordered of all facilities, their price over that of one accelerator of the fleet
 * @param value the price of those orders
 * @param plan what a state plans to own; null where there is no plan
 * @param months until the first delivery; none when it is due, or when nothing is to come
 */
record Coming(Count ordered, double value, @Nullable ChipSupply plan, Months months) {

    private static final String SUPPLY = "/sovereign/supply/";

    /** What is to come. A state that does not say what its tenants own must not be taken to own it all. */
    static Coming of(Evidence evidence, double price) {
        List<AcceleratorOrder> orders = evidence.profile().compute().facilities().stream()
                .map(Facility::order)
                .filter(Objects::nonNull)
                .toList();
        double value =
                orders.stream().mapToDouble(order -> order.value().value()).sum();
        Count ordered = Count.of(value / price);
        ChipSupply supply = supply(evidence);
        ChipSupply plan = supply != null && own(supply) > ordered.value() ? supply : null;
        LocalDate asOf = evidence.profile().asOf();
        Stream<LocalDate> deliveries = plan != null
                ? plan.consignments().stream().map(Consignment::deliveryDate)
                : orders.stream().map(AcceleratorOrder::deliveryDate);
        double first =
                deliveries.mapToDouble(day -> Months.count(asOf, day)).min().orElse(0);
        return new Coming(ordered, value, plan, Months.of(StrictMath.max(0, first)));
    }

    private static @Nullable ChipSupply supply(Evidence evidence) {
        Sovereign sovereign = evidence.profile().sovereign();
        return sovereign == null ? null : sovereign.supply();
    }

    /** Whether a state plans accelerators and does not say how many of them are those of tenants. */
    static boolean isOpen(Evidence evidence) {
        ChipSupply supply = supply(evidence);
        return supply != null && supply.tenantAcceleratorsCount() == null;
    }

    private static double own(ChipSupply supply) {
        Count tenants = supply.tenantAcceleratorsCount();
        return supply.plannedAcceleratorsCount().value() - (tenants == null ? 0 : tenants.value());
    }

    double count() {
        return plan == null ? ordered.value() : own(plan);
    }

    /** The lines that made the number. */
    List<String> countNames(Fleet fleet) {
        if (plan != null) {
            return List.of(SUPPLY + "planned_accelerators_count", SUPPLY + "tenant_accelerators_count");
        }
        var names = new ArrayList<>(OwnedCost.siliconInputs(fleet));
        names.add("/compute/facilities/*/order/value");
        return value == 0 ? List.of() : names;
    }

    /** The lines that made the number and the months. */
    List<String> names(Fleet fleet) {
        var names = new ArrayList<>(countNames(fleet));
        if (!names.isEmpty()) {
            names.add("/as_of");
            names.add(
                    plan == null
                            ? "/compute/facilities/*/order/delivery_date"
                            : SUPPLY + "consignments/*/delivery_date");
        }
        return names;
    }

    /** {@code on order}, or {@code planned for its own use}. */
    String words() {
        return plan == null ? "on order" : "planned for own use";
    }

    /** Where the number comes from. */
    Draft work(Draft draft, double price) {
        Count count = Count.of(count());
        return plan == null
                ? draft.plus("orders of all facilities", value)
                        .over("silicon cost of an accelerator", price)
                        .make(words(), count)
                : draft.plus("accelerators planned", plan.plannedAcceleratorsCount())
                        .minus(
                                "those of tenants",
                                Count.of(plan.plannedAcceleratorsCount().value() - count()))
                        .make(words(), count);
    }
}
