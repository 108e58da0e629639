package dev.ballast.action;

import dev.ballast.fact.Direction;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Figures that an action may be there to improve, and which way is better. */
public final class Measure {

    private static final Map<String, Direction> BETTER = Map.ofEntries(
            Map.entry("LiquidityCover.shortfall", Direction.LESS),
            Map.entry("LiquidityCover.ratio", Direction.MORE),
            Map.entry("FundingPath.gapMonths", Direction.MORE),
            Map.entry("MaturityWall.due24ToSources", Direction.LESS),
            Map.entry("Tenor.tailMonths", Direction.MORE),
            Map.entry("Tenor.bulletShare", Direction.LESS),
            Map.entry("CollateralPath.monthsUnderWater", Direction.LESS),
            Map.entry("CollateralPath.peakLtv", Direction.LESS),
            Map.entry("Leverage.adjusted", Direction.LESS),
            Map.entry("CovenantHeadroom.least", Direction.MORE),
            Map.entry("RateMix.coverAfterShock", Direction.MORE),
            Map.entry("PowerPrice.coverAfterShock", Direction.MORE),
            Map.entry("OrderedFleet.surplusPrice", Direction.LESS),
            Map.entry("OrderedFleet.regret", Direction.LESS),
            Map.entry("Hedge.regret", Direction.LESS),
            Map.entry("Hedge.shortageRegret", Direction.LESS),
            Map.entry("CommitmentLoad.idleCost", Direction.LESS),
            Map.entry("IdleCapital.cost", Direction.LESS),
            Map.entry("IdleCapital.crateMonths", Direction.LESS),
            Map.entry("BuildRisk.insuredShare", Direction.MORE),
            Map.entry("BuildRisk.openCost", Direction.LESS),
            Map.entry("FlowGap.flowMonths", Direction.LESS),
            Map.entry("BookGap.shareOfEbit", Direction.LESS));

    private Measure() {}

    /** Which way the figure has to go for an action to be worth anything; empty for a figure that is no measure. */
    public static Optional<Direction> better(String path) {
        return Optional.ofNullable(BETTER.get(path));
    }

    /** All of them, as rules name them in {@code @measure}. */
    public static SortedSet<String> paths() {
        return new TreeSet<>(BETTER.keySet());
    }
}
