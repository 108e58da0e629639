package dev.ballast.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What computes, what is asked of it, and where it is to stand.
 *
 * @param fleet absent when the organisation does not say what it owns
 * @param demand absent when the organisation does not say what it will need
 * @param rented absent when the organisation does not say what it rents; the market is then taken to be as it usually is
 * @param trainingRuns absent when the organisation does not say what it trains, empty when it trains nothing
 */
public record Compute(
        @Described(value = "Accelerators owned today, and what owning and renting one costs.", example = "") @Nullable Fleet fleet,

        @Described(
                value = "Accelerators wanted at the same time, as the demand will be when capacity arrives.",
                example = "")
        @Nullable Demand demand,

        @Described(
                value = "Accelerators rented today, and how the market treats who comes without a reservation.",
                example = "")
        @Nullable Rented rented,

        @Described(
                value = "Facilities under construction or planned; empty when there are none.",
                max = 200,
                example = "")
        List<Facility> facilities,

        @Described(
                value = "Training runs that are planned or under way; empty when no model is trained.",
                max = 50,
                example = "")
        @Nullable List<TrainingRun> trainingRuns) {

    public Compute {
        trainingRuns = trainingRuns == null ? null : List.copyOf(trainingRuns);
        facilities = List.copyOf(facilities);
    }
}
