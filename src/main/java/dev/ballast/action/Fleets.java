package dev.ballast.action;

import dev.ballast.compute.OrderedFleet;
import dev.ballast.fact.Fact;
import dev.ballast.profile.AcceleratorOrder;
import dev.ballast.profile.ChipSupply;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.Sovereign;
import dev.ballast.unit.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is done about accelerators that are owned or on order. */
final class Fleets {

    private static final String COUNT = "/compute/fleet/accelerators_count";

    private static final String PLANNED = "/sovereign/supply/planned_accelerators_count";

    private Fleets() {}

    /**
     * Every order in proportion, and a state's plan with them, until what is to come is what demand will use; none where
     * nothing would be left of it.
     */
    static Optional<Lever> cutOrders(Evidence evidence, List<Fact> matched) {
        Fleet today = evidence.profile().compute().fleet();
        return fleet(matched).filter(fleet -> today != null).flatMap(fleet -> {
            double owned = today == null ? 0 : today.acceleratorsCount().value();
            double coming = fleet.ordered().value();
            double beyond =
                    owned + coming - (owned + coming) / fleet.fleetShare().value();
            double wanted = coming - beyond;
            double price = fleet.surplusPrice().value() / beyond;
            Map<String, String> lines = new TreeMap<>();
            lines.putAll(orders(evidence.profile().compute().facilities(), wanted * price));
            lines.putAll(plan(evidence.profile().sovereign(), wanted));
            return beyond > 0 && wanted > 0 && !lines.isEmpty()
                    ? Optional.of(Lever.fixed(Edit.of(
                            "cut what is to come by %s accelerators, %s at the price of the fleet"
                                    .formatted(Count.of(Math.ceil(beyond)), fleet.surplusPrice()),
                            lines)))
                    : Optional.empty();
        });
    }

    /** The orders that are left when all of them together are worth no more than this. */
    private static Map<String, String> orders(List<Facility> facilities, double most) {
        double all = facilities.stream().mapToDouble(Fleets::onOrder).sum();
        Map<String, String> lines = new TreeMap<>();
        for (int at = 0; at < facilities.size() && all > most; at++) {
            if (onOrder(facilities.get(at)) > 0) {
                lines.put(
                        "/compute/facilities/" + at + "/order/value",
                        whole(onOrder(facilities.get(at)) * most / all, RoundingMode.DOWN));
            }
        }
        return lines;
    }

    /** A plan for this many accelerators of one's own beside those of tenants, where more are planned. */
    private static Map<String, String> plan(@Nullable Sovereign sovereign, double most) {
        ChipSupply supply = sovereign == null ? null : sovereign.supply();
        Count tenants = supply == null ? null : supply.tenantAcceleratorsCount();
        return supply == null
                        || tenants == null
                        || supply.plannedAcceleratorsCount().value() <= tenants.value() + most
                ? Map.of()
                : Map.of(PLANNED, whole(tenants.value() + most, RoundingMode.DOWN));
    }

    /** As many more as bring the fleet to the low end of what is best to own. */
    static Optional<Lever> own(Evidence evidence, List<Fact> matched) {
        Fleet today = evidence.profile().compute().fleet();
        return fleet(matched).filter(fleet -> today != null).map(fleet -> {
            double owned = today == null ? 0 : today.acceleratorsCount().value();
            double coming = owned + fleet.ordered().value();
            double more =
                    coming * (fleet.optimalLow().value() / fleet.fleetShare().value() - 1);
            return Lever.fixed(Edit.of(
                    "own %s more accelerators".formatted(Count.of(Math.ceil(more))),
                    Map.of(COUNT, whole(owned + more, RoundingMode.UP))));
        });
    }

    private static double onOrder(Facility facility) {
        AcceleratorOrder order = facility.order();
        return order == null ? 0 : order.value().value();
    }

    private static Optional<OrderedFleet> fleet(List<Fact> matched) {
        return Matched.first(matched, OrderedFleet.class);
    }

    private static String whole(double value, RoundingMode mode) {
        return new BigDecimal(value).setScale(0, mode).toPlainString();
    }
}
