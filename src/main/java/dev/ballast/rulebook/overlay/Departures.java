package dev.ballast.rulebook.overlay;

import java.time.LocalDate;
import java.util.List;

/** All in which one pack departs from the packs below it. */
public record Departures(List<PlacedWaiver> waivers, List<MovedThreshold> moves) {

    /** None at all, as in every pack of core. */
    public static final Departures NONE = new Departures(List.of(), List.of());

    public Departures {
        waivers = List.copyOf(waivers);
        moves = List.copyOf(moves);
    }

    /** Those that hold on a day. */
    public Departures on(LocalDate asOf) {
        return new Departures(
                waivers.stream()
                        .filter(each -> each.waiver().grant().holds(asOf))
                        .toList(),
                moves.stream().filter(each -> each.grant().holds(asOf)).toList());
    }

    public boolean isEmpty() {
        return waivers.isEmpty() && moves.isEmpty();
    }
}
