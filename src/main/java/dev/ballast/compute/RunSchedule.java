package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Cluster;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Parameters;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Months;
import java.util.ArrayList;
import java.util.List;

/**
 * How long one training run takes its accelerators, and how much of them it uses.
 *
 * @param compute operations of the final run
 * @param efficiency model operations over what the accelerators could have done in the hours of the run
 * @param hours accelerator-hours of the final run
 */
record RunSchedule(double compute, double efficiency, double hours) {

    private static final String RUNS = "/compute/training_runs";

    /** What one model makes of a run. */
    interface Model {

        Fact of(TrainingRun run, int index);
    }

    /** One fact of this type a run, in the order of the profile. */
    static List<Fact> ofEach(Evidence evidence, Class<? extends Fact> type, Model model) {
        List<TrainingRun> runs = evidence.profile().compute().trainingRuns();
        if (runs == null || runs.isEmpty()) {
            return none(evidence, type);
        }
        var facts = new ArrayList<Fact>(runs.size());
        for (int index = 0; index < runs.size(); index++) {
            facts.add(model.of(runs.get(index), index));
        }
        return facts;
    }

    /** Not assessed when nothing is said of training, not applicable when the client says that nothing is trained. */
    static List<Fact> none(Evidence evidence, Class<? extends Fact> type) {
        if (evidence.profile().compute().trainingRuns() != null) {
            return List.of(NotApplicable.of(type, "no model is trained"));
        }
        About about = About.organisation(evidence.profile().organisation().name());
        return List.of(NotAssessed.of(type, about, RUNS));
    }

    /** What the plan asks of its accelerators; without a window, what usual efficiency makes of it. */
    static RunSchedule of(TrainingRun run, Parameters parameters) {
        double compute = ScalingLaw.compute(
                run.activeParametersCount().value(), run.tokensCount().value());
        Cluster cluster = run.cluster();
        double perHour = cluster.acceleratorFlopPerSecond().value() * Hours.SECONDS_AN_HOUR;
        Months window = cluster.windowMonths();
        if (window == null) {
            double usual = UsualEfficiency.of(cluster, parameters).share();
            return new RunSchedule(compute, usual, compute / (perHour * usual));
        }
        double hours = cluster.acceleratorsCount().value() * window.value() * Hours.A_MONTH;
        return new RunSchedule(compute, compute / (perHour * hours), hours);
    }

    static String pointer(int index, String line) {
        return RUNS + "/" + index + "/" + line;
    }
}
