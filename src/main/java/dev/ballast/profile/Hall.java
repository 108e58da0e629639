package dev.ballast.profile;

import dev.ballast.unit.Power;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The hall of one facility: what a rack may draw and how it is cooled.
 *
 * @param lastDebtDate absent when no debt was raised for this hall
 * @param refresh absent when nobody has priced a change of racks
 */
public record Hall(
        @Described(
                value = "The most that cooling and power of the hall allow one rack, in megawatts: 40 kW is 0.04.",
                min = 0.001,
                max = 2,
                example = "0.04")
        Power ratedRackPowerMw,

        @Described(
                value = "What the racks on order or planned draw each, in megawatts: 132 kW is 0.132.",
                min = 0.001,
                max = 2,
                example = "0.132")
        Power plannedRackPowerMw,

        @Described(
                value =
                        "How the hall is cooled, and whether racks of another generation go in without structural work.",
                example = "liquid")
        HallDesign design,

        @Described(
                value = "The day on which the last debt raised for the hall is due; left out when there is none.",
                min = 0,
                max = 110,
                example = "2041-06-30")
        @Nullable LocalDate lastDebtDate,

        @Described(value = "What a change of racks costs in this hall, in a modular one and elsewhere.", example = "")
        @Nullable HallRefresh refresh) {}
