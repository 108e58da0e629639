package dev.ballast.profile;

import dev.ballast.unit.Count;
import org.jspecify.annotations.Nullable;

/**
 * Accelerators wanted at the same time, by share of hours: three or four points of the load-duration curve.
 *
 * @param p99AcceleratorsCount absent when bursts are not told apart
 * @param hourlyCsv absent when demand was not measured hour by hour
 */
public record Demand(
        @Described(
                value = "Wanted in all but one tenth of hours: demand is at least this in 90 % of hours.",
                max = 1e8,
                example = "6000")
        Count p10AcceleratorsCount,

        @Described(value = "Wanted in half of all hours.", max = 1e8, example = "9000")
        Count p50AcceleratorsCount,

        @Described(value = "Exceeded in one tenth of hours only.", max = 1e8, example = "15000")
        Count p90AcceleratorsCount,

        @Described(
                value =
                        "Exceeded in one hour of a hundred: tells a burst from a base; left out when the fullest hours carry on as those before them.",
                max = 1e8,
                example = "21000")
        @Nullable Count p99AcceleratorsCount,

        @Described(
                value =
                        "Accelerators wanted in each hour of a year as CSV, in any order; a part of a year stands for all of it. Takes the place of the points above where hours decide.",
                min = 24,
                max = 8784,
                example =
                        "6000,5800,5600,5500,5500,5700,6400,7600,9000,10200,10900,11200,11000,11100,11400,11300,10800,9900,8800,7900,7200,6800,6500,6200")
        @Nullable HourlySeries hourlyCsv) {}
