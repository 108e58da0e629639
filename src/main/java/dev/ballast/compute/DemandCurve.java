package dev.ballast.compute;

import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import java.util.List;

/**
 * Demand for accelerators by share of hours, the fullest first, beside what is owned and what would be best to own.
 *
 * @param points from the fullest hour on
 * @param bestLow the best number to own with the shortest useful life
 * @param bestHigh with the longest
 */
public record DemandCurve(List<Point> points, Count owned, Count bestLow, Count bestHigh) {

    public DemandCurve {
        points = List.copyOf(points);
    }

    /**
     * One point of the curve.
     *
     * @param hours the share of hours in which demand is higher
     * @param demand accelerators wanted at the same time
     */
    public record Point(Share hours, Count demand) {}
}
