package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Power;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One facility under construction or planned.
 *
 * @param powerDate absent when the grid operator has named no date
 * @param needDate absent when nothing waits for this facility
 * @param order absent when no accelerators are on order for it
 * @param monthlyContribution absent when the organisation does not say what the facility is to earn
 * @param site absent when it says nothing of hall, energy and construction
 */
public record Facility(
        @Described(
                value = "A short name, unique in the profile: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "north-hall-2")
        String id,

        @Described(value = "Planned power of the computers, in megawatts.", max = 20000, example = "120")
        Power itPowerMw,

        @Described(
                value = "The day on which the grid operator plans to switch the facility on.",
                min = 1,
                max = 15,
                example = "2027-09-30")
        @Nullable LocalDate powerDate,

        @Described(
                value = "The day from which the plan counts on powered capacity.",
                min = 1,
                max = 15,
                example = "2027-06-30")
        @Nullable LocalDate needDate,

        @Described(value = "What is spent on the facility and drawn for it.", example = "")
        Budget budget,

        @Described(value = "Accelerators on order for the facility.", example = "") @Nullable AcceleratorOrder order,

        @Described(
                value = "Revenue less running cost that a month of the powered facility brings.",
                example = "21000000")
        @Nullable Money monthlyContribution,

        @Described(value = "The hall, its energy and the terms on which it is built.", example = "") @Nullable Site site) {}
