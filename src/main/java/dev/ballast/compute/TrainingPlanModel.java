package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Cluster;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Count;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link TrainingPlan} a training run. */
public final class TrainingPlanModel {

    private TrainingPlanModel() {}

    /** One fact a run, in the order of the profile; not assessed when nothing is said of training. */
    public static List<Fact> of(Evidence evidence) {
        return RunSchedule.ofEach(evidence, TrainingPlan.class, (run, index) -> of(evidence, run, index));
    }

    private static TrainingPlan of(Evidence evidence, TrainingRun run, int index) {
        RunSchedule schedule = RunSchedule.of(run, evidence.parameters());
        Cluster cluster = run.cluster();
        double parameters = run.activeParametersCount().value();
        Share measured = cluster.measuredEfficiencyShare();
        return new TrainingPlan(
                About.run(run.id()),
                Flop.of(schedule.compute()),
                Share.of(schedule.efficiency()),
                Months.of(schedule.hours() / cluster.acceleratorsCount().value() / Hours.A_MONTH),
                Count.of(schedule.hours() * run.experimentMultiplierRatio().value()),
                Ratio.of(run.tokensCount().value() / parameters),
                parameters < evidence.parameters().count("training.small-model").value(),
                measured != null && measured.value() >= schedule.efficiency(),
                evidence.inputs(inputs(cluster, index)));
    }

    private static String[] inputs(Cluster cluster, int index) {
        var names = new ArrayList<>(List.of(
                RunSchedule.pointer(index, "active_parameters_count"),
                RunSchedule.pointer(index, "tokens_count"),
                RunSchedule.pointer(index, "experiment_multiplier_ratio"),
                RunSchedule.pointer(index, "cluster/accelerators_count"),
                RunSchedule.pointer(index, "cluster/accelerator_flop_per_second"),
                RunSchedule.pointer(index, "cluster/window_months"),
                RunSchedule.pointer(index, "cluster/measured_efficiency_share"),
                "assumption:training.small-model"));
        if (cluster.windowMonths() == null) {
            names.addAll(UsualEfficiency.inputs(cluster));
        }
        return names.toArray(String[]::new);
    }
}
