package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import org.jspecify.annotations.Nullable;

/**
 * The accelerators of one training run.
 *
 * @param windowMonths absent when no time is set; the run then takes as long as usual efficiency lets it
 * @param measuredEfficiencyShare absent when no run of the organisation's own was measured
 * @param ownedBeforeMonths absent when the accelerators are bought for the run
 */
public record Cluster(
        @Described(value = "Accelerators that train at the same time.", min = 1, max = 1e8, example = "16384")
        Count acceleratorsCount,

        @Described(
                value =
                        "Dense floating-point operations per second of one accelerator at the precision of the run, without sparsity.",
                min = 1e12,
                max = 1e18,
                example = "989400000000000")
        Flop acceleratorFlopPerSecond,

        @Described(
                value = "Months from the first token of the final run to the last, with every stop between.",
                min = 0.01,
                max = 60,
                example = "2.6")
        @Nullable Months windowMonths,

        @Described(
                value =
                        "Efficiency over a whole run of the organisation's own of at least three months: model operations over what the accelerators could have done in its hours.",
                min = 0.01,
                max = 1,
                example = "0.35")
        @Nullable Share measuredEfficiencyShare,

        @Described(
                value =
                        "Months from the purchase of the accelerators to the first token; left out when they are bought for the run.",
                max = 240,
                example = "14")
        @Nullable Months ownedBeforeMonths) {}
