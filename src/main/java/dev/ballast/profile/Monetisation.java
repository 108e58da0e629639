package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * What one vintage of AI capital costs and is to earn.
 *
 * @param plannedUpliftShare absent when the plan names no uplift
 * @param measuredUplift absent when nobody has measured one
 * @param programme absent when the organisation does not say when the vintage is built and earns
 */
public record Monetisation(
        @Described(
                value = "The capital of the vintage that the uplift has to pay for.",
                min = 1,
                example = "125000000000")
        Money vintageCapital,

        @Described(value = "What running the vintage costs a year.", example = "3000000000")
        Money yearlyRunningCost,

        @Described(value = "Yearly revenue that the vintage is to lift.", min = 1, example = "200966000000")
        Money exposedRevenue,

        @Described(
                value = "The part of one more unit of revenue that is left after the cost of serving it.",
                min = 0.01,
                max = 1,
                example = "0.8")
        @Assumed("profile.contribution-margin")
        Share contributionMarginShare,

        @Described(value = "The lift of revenue that the plan counts on: 5 % is 0.05.", max = 1, example = "0.05")
        @Nullable Share plannedUpliftShare,

        @Described(value = "The lift of revenue that was measured so far.", example = "") @Nullable MeasuredLift measuredUplift,

        @Described(value = "When the capital is drawn, what is built, and when it earns.", example = "") @Nullable VintageProgramme programme) {}
