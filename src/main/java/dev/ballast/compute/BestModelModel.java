package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Count;
import dev.ballast.unit.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link BestModel} a training run. */
public final class BestModelModel {

    private BestModelModel() {}

    /** One fact a run, in the order of the profile; not assessed when nothing is said of training. */
    public static List<Fact> of(Evidence evidence) {
        return RunSchedule.ofEach(evidence, BestModel.class, (run, index) -> of(evidence, run, index));
    }

    private static BestModel of(Evidence evidence, TrainingRun run, int index) {
        ScalingLaw law = ScalingLaw.of(run, evidence.parameters());
        double parameters = run.activeParametersCount().value();
        double tokens = run.tokensCount().value();
        double compute = ScalingLaw.compute(parameters, tokens);
        double bestParameters = law.bestParameters(compute);
        double bestTokens = law.bestTokens(compute);
        return new BestModel(
                About.run(run.id()),
                Count.of(bestParameters),
                Count.of(bestTokens),
                Ratio.of(bestTokens / bestParameters),
                Ratio.of(tokens / parameters / (bestTokens / bestParameters)),
                evidence.inputs(inputs(run, index)));
    }

    private static String[] inputs(TrainingRun run, int index) {
        var names = new ArrayList<>(List.of(
                RunSchedule.pointer(index, "active_parameters_count"),
                RunSchedule.pointer(index, "tokens_count"),
                RunSchedule.pointer(index, "scaling_fit")));
        names.addAll(ScalingLaw.inputs(run));
        return names.toArray(String[]::new);
    }
}
