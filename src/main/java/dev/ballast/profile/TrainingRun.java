package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * One model to be trained.
 *
 * @param next absent when the organisation plans no larger model after this one
 * @param scalingFit absent for the corrected constants
 */
public record TrainingRun(
        @Described(
                value = "A short name, unique in the profile: lower-case letters, digits and hyphens.",
                min = 1,
                max = 60,
                pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                patternWords = "lower-case letters, digits and hyphens",
                example = "frontier-2")
        String id,

        @Described(
                value = "Parameters that work on each token; of a mixture of experts the active ones only.",
                min = 1e6,
                max = 1e15,
                example = "405000000000")
        Count activeParametersCount,

        @Described(value = "Tokens that the run trains on.", min = 1e6, max = 1e15, example = "15600000000000")
        Count tokensCount,

        @Described(
                value =
                        "Compute of the whole programme, experiments and failed runs included, over that of the final run.",
                min = 1,
                max = 20,
                example = "2")
        @Assumed("profile.experiment-multiplier")
        Ratio experimentMultiplierRatio,

        @Described(value = "The accelerators that the run is planned on.", example = "")
        Cluster cluster,

        @Described(value = "The model that is planned after this one.", example = "") @Nullable NextModel next,

        @Described(
                value =
                        "Whose constants of the scaling law the plan follows; left out for the corrected ones, besiroglu.",
                example = "besiroglu")
        @Nullable ScalingFit scalingFit) {}
