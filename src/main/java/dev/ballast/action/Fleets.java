package dev.ballast.action;

import dev.ballast.compute.OrderedFleet;
import dev.ballast.fact.Fact;
import dev.ballast.profile.AcceleratorOrder;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.profile.Fleet;
import dev.ballast.unit.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is done about accelerators that are owned or on order. */
final class Fleets {

    private static final String COUNT = "/compute/fleet/accelerators_count";

    private Fleets() {}

    /** Every order in proportion, until what is on order is what demand will use; none where nothing would be left of them. */
    static Optional<Lever> cutOrders(Evidence evidence, List<Fact> matched) {
        return fleet(matched).flatMap(fleet -> {
            List<Facility> facilities = evidence.profile().compute().facilities();
            double all = facilities.stream().mapToDouble(Fleets::onOrder).sum();
            double kept = 1 - fleet.surplusPrice().value() / all;
            Map<String, String> lines = new TreeMap<>();
            for (int at = 0; at < facilities.size(); at++) {
                if (onOrder(facilities.get(at)) > 0) {
                    lines.put(
                            "/compute/facilities/" + at + "/order/value",
                            whole(onOrder(facilities.get(at)) * kept, RoundingMode.DOWN));
                }
            }
            return kept > 0 && kept < 1
                    ? Optional.of(Lever.fixed(Edit.of(
                            "cut every order in proportion, by %s in all".formatted(fleet.surplusPrice()), lines)))
                    : Optional.empty();
        });
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
