package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link UsualHours} a training run. */
public final class UsualHoursModel {

    private UsualHoursModel() {}

    /** One fact a run, in the order of the profile; not assessed when nothing is said of training. */
    public static List<Fact> of(Evidence evidence) {
        return RunSchedule.ofEach(evidence, UsualHours.class, (run, index) -> of(evidence, run, index));
    }

    private static UsualHours of(Evidence evidence, TrainingRun run, int index) {
        RunSchedule schedule = RunSchedule.of(run, evidence.parameters());
        UsualEfficiency usual = UsualEfficiency.of(run.cluster(), evidence.parameters());
        double hours = schedule.hours() * schedule.efficiency() / usual.share();
        return new UsualHours(
                About.run(run.id()),
                Share.of(usual.share()),
                Count.of(hours),
                Count.of(hours / usual.band()),
                Count.of(hours * usual.band()),
                Count.of(schedule.hours()),
                evidence.inputs(inputs(run, index)));
    }

    private static String[] inputs(TrainingRun run, int index) {
        var names = new ArrayList<>(List.of(
                RunSchedule.pointer(index, "active_parameters_count"),
                RunSchedule.pointer(index, "tokens_count"),
                RunSchedule.pointer(index, "cluster/accelerator_flop_per_second"),
                UsualEfficiency.bandInput()));
        names.addAll(UsualEfficiency.inputs(run.cluster()));
        if (run.cluster().windowMonths() != null) {
            names.add(RunSchedule.pointer(index, "cluster/accelerators_count"));
            names.add(RunSchedule.pointer(index, "cluster/window_months"));
        }
        return names.toArray(String[]::new);
    }
}
