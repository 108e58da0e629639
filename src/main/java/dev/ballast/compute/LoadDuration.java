package dev.ballast.compute;

import dev.ballast.profile.Demand;
import dev.ballast.profile.HourlySeries;
import dev.ballast.unit.Count;

/**
 * Demand for accelerators by share of hours, from the emptiest hour to the fullest: straight lines through the points that
 * the profile states, extended with the slope beside them to all hours and never below zero. The reader guarantees that the
 * points ascend; equal points are a flat stretch. With 6,000, 9,000 and 15,000 the emptiest hour wants 5,250 and the fullest
 * 16,500; a fourth point, the level exceeded in one hour of a hundred, shows bursts that the three pass over. A year measured
 * hour by hour takes the place of the points: its curve is then the hours themselves, in order of size.
 */
final class LoadDuration {

    private static final double LOW = 0.1;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;
    private static final double BURST = 0.99;
    private static final double MIDPOINT = 4;
    private static final double SIMPSON = 6;

    /** Slope of a stretch of 40 % of hours carried on over 10 % of hours. */
    private static final double CARRIED_ON = LOW / (MIDDLE - LOW);

    /** Slope of the stretch from 90 % to 99 % of hours carried on over the last 1 %. */
    private static final double BURST_CARRIED_ON = (1 - BURST) / (BURST - HIGH);

    /** Shares of hours, ascending from zero to one, and the demand that is not exceeded in that share of hours. */
    private final double[] hours;

    private final double[] level;

    private LoadDuration(double[] hours, double[] level) {
        this.hours = hours;
        this.level = level;
    }

    static LoadDuration of(Demand demand) {
        HourlySeries measured = demand.hourlyCsv();
        return measured == null ? ofPoints(demand) : ofHours(measured.ascending());
    }

    /** The curve of measured hours: every hour is a flat stretch, with a step to the next. */
    private static LoadDuration ofHours(double[] ascending) {
        int count = ascending.length;
        var hours = new double[2 * count];
        var level = new double[2 * count];
        for (int hour = 0; hour < count; hour++) {
            hours[2 * hour] = hour / (double) count;
            hours[2 * hour + 1] = (hour + 1) / (double) count;
            level[2 * hour] = ascending[hour];
            level[2 * hour + 1] = ascending[hour];
        }
        return new LoadDuration(hours, level);
    }

    private static LoadDuration ofPoints(Demand demand) {
        double p10 = demand.p10AcceleratorsCount().value();
        double p50 = demand.p50AcceleratorsCount().value();
        double p90 = demand.p90AcceleratorsCount().value();
        double least = p10 - (p50 - p10) * CARRIED_ON;
        double reachesZero = least < 0 ? LOW * least / (least - p10) : 0;
        double floor = StrictMath.max(0, least);
        Count p99 = demand.p99AcceleratorsCount();
        if (p99 == null) {
            return new LoadDuration(
                    new double[] {0, reachesZero, LOW, MIDDLE, HIGH, 1},
                    new double[] {floor, floor, p10, p50, p90, p90 + (p90 - p50) * CARRIED_ON});
        }
        double peak = p99.value() + (p99.value() - p90) * BURST_CARRIED_ON;
        return new LoadDuration(
                new double[] {0, reachesZero, LOW, MIDDLE, HIGH, BURST, 1},
                new double[] {floor, floor, p10, p50, p90, p99.value(), peak});
    }

    /** Demand in the fullest hour. */
    double peak() {
        return level[level.length - 1];
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
        for (int end = 1; end < hours.length; end++) {
            area += (hours[end] - hours[end - 1]) * meanAbove(capacity, level[end - 1], level[end]);
        }
        return area;
    }

    /**
     * The same with every hour weighted by how full it is, from zero for the emptiest to one for the fullest; exact, because
     * Simpson's rule is exact for the product of two straight lines.
     */
    double momentAbove(double capacity) {
        double moment = 0;
        for (int end = 1; end < hours.length; end++) {
            double to = level[end] - capacity;
            if (to > 0) {
                moment += moment(end, capacity, to);
            }
        }
        return moment;
    }

    private double moment(int end, double capacity, double to) {
        double from = level[end - 1] - capacity;
        double start = hours[end - 1];
        if (from < 0) {
            start += (hours[end] - start) * -from / (to - from);
            from = 0;
        }
        double width = hours[end] - start;
        double middle = (from + to) / 2 * (start + hours[end]) / 2;
        return width / SIMPSON * (from * start + MIDPOINT * middle + to * hours[end]);
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
