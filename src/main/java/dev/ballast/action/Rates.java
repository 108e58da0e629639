package dev.ballast.action;

import dev.ballast.action.Ways.Told;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.FloatingRate;
import dev.ballast.profile.PowerSupply;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done about prices that may rise: of money, and of power. */
final class Rates {

    private Rates() {}

    /** More of the floating debt is swapped to fixed, or capped. */
    static Optional<Lever> fix(Evidence evidence, List<Fact> matched) {
        FloatingRate floating = evidence.profile().financing().floatingRate();
        return floating == null || !floating.floatingDebt().isPositive()
                ? Optional.empty()
                : Ways.lever(
                        "swap to fixed or cap ",
                        List.of(new Told(
                                new Way(
                                        "/financing/floating_rate/hedged_share",
                                        floating.hedgedShare().value(),
                                        1,
                                        Way.SHARE),
                                value -> Share.of(value) + " of the floating debt")));
    }

    /** More of the price of power is fixed or hedged, in every contract alike. */
    static Optional<Lever> hedgePower(Evidence evidence, List<Fact> matched) {
        var contracts = evidence.profile().contracts();
        List<PowerSupply> power = contracts == null ? null : contracts.power();
        var ways = new ArrayList<Told>();
        for (int at = 0; power != null && at < power.size(); at++) {
            PowerSupply supply = power.get(at);
            var way = new Way(
                    "/contracts/power/" + at + "/hedged_share",
                    supply.hedgedShare().value(),
                    1,
                    Way.SHARE);
            ways.add(new Told(way, value -> "%s of %s".formatted(Share.of(value), supply.id())));
        }
        return Ways.lever("fix the price of ", ways);
    }
}
