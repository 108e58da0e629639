package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/** How the vintage is paid for, built and begins to earn: five phases, one after another, from the as-of date. */
public record VintageProgramme(
        @Described(
                value =
                        "Revenue of a full year that the vintage brings, less the cost of serving it, before running cost.",
                min = 1,
                example = "900000000")
        Money yearlyContribution,

        @Described(
                value =
                        "The part of the capital that is drawn when it is raised; the rest is drawn as building goes on.",
                max = 1,
                example = "0.3")
        Share drawnUpfrontShare,

        @Described(value = "Months until the capital is raised.", max = 36, example = "4")
        @Assumed("profile.aggregation-months")
        Months aggregationMonths,

        @Described(
                value = "Months of construction, until accelerators are installed.",
                min = 1,
                max = 84,
                example = "15")
        @Assumed("profile.construction-months")
        Months constructionMonths,

        @Described(value = "Months of training before the product exists.", max = 36, example = "4.5")
        @Assumed("profile.training-months")
        Months trainingMonths,

        @Described(value = "Months from the end of training to the first revenue.", max = 36, example = "3")
        @Assumed("profile.deployment-months")
        Months deploymentMonths,

        @Described(
                value = "Months over which revenue grows evenly from nothing to that of a full year.",
                max = 84,
                example = "24")
        @Assumed("profile.ramp-months")
        Months rampMonths) {}
