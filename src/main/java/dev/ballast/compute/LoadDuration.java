package dev.ballast.compute;

import dev.ballast.profile.Demand;

/**
 * Demand for accelerators by share of hours, from the emptiest hour to the fullest: straight lines through the three
 * points that the profile states, extended with the slope beside them to all hours and never below zero. The reader
 * guarantees that the points ascend; equal points are a flat stretch. With 6,000, 9,000 and 15,000 the emptiest hour
 * wants 5,250 and the fullest 16,500.
 */
final class LoadDuration {

    private static final int POINTS = 6;
    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;

    /** Slope of a stretch of 40 % of hours carried on over 10 % of hours. */
    private static final double CARRIED_ON = LOW / (MIDDLE - LOW);

    /** Shares of hours, ascending from zero to one, and the demand that is not exceeded in that share of hours. */
    private final double[] hours;

    private final double[] level;

    private LoadDuration(double[] hours, double[] level) {
        this.hours = hours;
        this.level = level;
    }

    static LoadDuration of(Demand demand) {
        double p10 = demand.p10AcceleratorsCount().value();
        double p50 = demand.p50AcceleratorsCount().value();
        double p90 = demand.p90AcceleratorsCount().value();
        double least = p10 - (p50 - p10) * CARRIED_ON;
        double reachesZero = least < 0 ? LOW * least / (least - p10) : 0;
        return new LoadDuration(new double[] {0, reachesZero, LOW, MIDDLE, HIGH, 1}, new double[] {
            StrictMath.max(0, least), StrictMath.max(0, least), p10, p50, p90, p90 + (p90 - p50) * CARRIED_ON
        });
    }

    /** The level that demand exceeds in this share of hours: zero when it must exceed it always, the peak when never. */
    double exceededIn(double shareOfHours) {
        if (shareOfHours >= 1) {
            return 0;
        }
        double within = 1 - shareOfHours;
        int end = 1;
        while (hours[end] < within) {
            end++;
        }
        double width = hours[end] - hours[end - 1];
        return level[end - 1] + (level[end] - level[end - 1]) * (within - hours[end - 1]) / width;
    }

    /** Demand above a capacity, averaged over all hours; exact, as the sum of the areas above each straight line. */
    double averageAbove(double capacity) {
        double area = 0;
        for (int end = 1; end < POINTS; end++) {
            area += (hours[end] - hours[end - 1]) * meanAbove(capacity, level[end - 1], level[end]);
        }
        return area;
    }

    private static double meanAbove(double capacity, double from, double to) {
        if (capacity >= to) {
            return 0;
        }
        if (capacity <= from) {
            return (from + to) / 2 - capacity;
        }
        return (to - capacity) * (to - capacity) / (2 * (to - from));
    }
}
