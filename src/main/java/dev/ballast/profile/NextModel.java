package dev.ballast.profile;

import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * The model that an organisation plans after the one it trains.
 *
 * @param tokensRatio absent when the data are to grow as the scaling law finds best
 */
public record NextModel(
        @Described(
                value = "Active parameters of the next model over those of this one.",
                min = 0.01,
                max = 1000,
                example = "3")
        Ratio parametersRatio,

        @Described(
                value =
                        "Tokens of the next run over those of this one; 1 when the data stay the same; left out when they grow with the model as the scaling law finds best.",
                min = 0.01,
                max = 1000,
                example = "1.5")
        @Nullable Ratio tokensRatio,

        @Described(
                value = "Months from buying the accelerators of this run to buying those of the next.",
                max = 120,
                example = "18")
        Months monthsBetween) {}
