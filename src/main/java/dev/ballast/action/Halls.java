package dev.ballast.action;

import dev.ballast.action.Ways.Told;
import dev.ballast.fact.Fact;
import dev.ballast.profile.AcceleratorOrder;
import dev.ballast.profile.Construction;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Facility;
import dev.ballast.timeline.PowerGap;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is done about halls that are built and wait for power. */
final class Halls {

    private static final String AT = "/compute/facilities/";

    private Halls() {}

    /** Less is drawn before the power is on. */
    static Optional<Lever> drawLater(Evidence evidence, List<Fact> matched) {
        var ways = new ArrayList<Told>();
        each(evidence, matched, (at, facility) -> {
            Money drawn = facility.budget().drawnBeforePower();
            var way = new Way(at + "/budget/drawn_before_power", drawn.value(), 0, Way.WHOLE);
            ways.add(new Told(way, value -> "%s for %s".formatted(Money.of(drawn.currency(), value), facility.id())));
        });
        return Ways.lever("draw before power no more than ", ways);
    }

    /** Accelerators come no sooner than power does in the late case. */
    static Optional<Lever> deliverLater(Evidence evidence, List<Fact> matched) {
        Map<String, String> lines = new TreeMap<>();
        var words = new ArrayList<String>();
        each(evidence, matched, (at, facility) -> {
            AcceleratorOrder order = facility.order();
            LocalDate late = late(facility, matched);
            if (order != null && late != null && late.isAfter(order.deliveryDate())) {
                lines.put(at + "/order/delivery_date", late.toString());
                words.add("%s on %s".formatted(facility.id(), late));
            }
        });
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Lever.fixed(Edit.of("take delivery for " + String.join(", ", words), lines)));
    }

    /** More of the value at risk in one event is insured. */
    static Optional<Lever> insure(Evidence evidence, List<Fact> matched) {
        return terms(evidence, matched, "insure ", "insured_share", Construction::insuredShare);
    }

    /** More of what is left to build has a fixed price. */
    static Optional<Lever> fixPrice(Evidence evidence, List<Fact> matched) {
        return terms(evidence, matched, "fix the price of ", "fixed_price_share", Construction::fixedPriceShare);
    }

    private interface Term {
        Share of(Construction construction);
    }

    private static Optional<Lever> terms(Evidence evidence, List<Fact> matched, String first, String line, Term term) {
        var ways = new ArrayList<Told>();
        each(evidence, matched, (at, facility) -> {
            Construction built =
                    facility.site() == null ? null : facility.site().construction();
            if (built != null) {
                var way = new Way(
                        at + "/site/construction/" + line, term.of(built).value(), 1, Way.SHARE);
                ways.add(new Told(way, value -> "%s of %s".formatted(Share.of(value), facility.id())));
            }
        });
        return Ways.lever(first, ways);
    }

    private static @Nullable LocalDate late(Facility facility, List<Fact> matched) {
        LocalDate planned = facility.powerDate();
        return planned == null
                ? null
                : Matched.all(matched, PowerGap.class).stream()
                        .filter(gap -> gap.about().id().equals(facility.id()))
                        .map(gap -> planned.plusMonths(
                                (long) Math.ceil(gap.p90Months().value())))
                        .findFirst()
                        .orElse(null);
    }

    private interface OnFacility {
        void accept(String at, Facility facility);
    }

    private static void each(Evidence evidence, List<Fact> matched, OnFacility change) {
        List<Facility> facilities = evidence.profile().compute().facilities();
        List<Fact> meant = matched.stream()
                .filter(fact -> fact.about().kind().equals("facility"))
                .collect(Collectors.toList());
        for (int index = 0; index < facilities.size(); index++) {
            if (Matched.isAbout(meant, facilities.get(index).id())) {
                change.accept(AT + index, facilities.get(index));
            }
        }
    }
}
