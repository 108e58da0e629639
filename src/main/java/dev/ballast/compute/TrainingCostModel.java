package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Money;
import java.util.List;

/** Makes one {@link TrainingCost} a training run, at the prices that the profile states of the fleet. */
public final class TrainingCostModel {

    private TrainingCostModel() {}

    /** One fact a run, in the order of the profile; not assessed when nothing is said of training or of prices. */
    public static List<Fact> of(Evidence evidence) {
        return RunSchedule.ofEach(evidence, TrainingCost.class, (run, index) -> of(evidence, run, index));
    }

    private static Fact of(Evidence evidence, TrainingRun run, int index) {
        About about = About.run(run.id());
        Fleet fleet = evidence.profile().compute().fleet();
        if (fleet == null) {
            return NotAssessed.of(TrainingCost.class, about, "/compute/fleet");
        }
        RunSchedule schedule = RunSchedule.of(run, evidence.parameters());
        OwnedCost cost = OwnedCost.of(fleet, evidence.parameters());
        double hours = schedule.hours() * run.experimentMultiplierRatio().value();
        double capital = run.cluster().acceleratorsCount().value() * cost.capital();
        double usual = UsualEfficiency.of(run.cluster(), evidence.parameters()).share();
        var currency = evidence.profile().currency();
        return new TrainingCost(
                about,
                Money.of(currency, capital),
                Money.of(currency, hours * cost.perHour(evidence.parameters().months("silicon.life"))),
                Money.of(currency, hours * fleet.rentalPricePerHour().value()),
                Money.of(currency, capital * StrictMath.max(0, schedule.efficiency() / usual - 1)),
                inputs(evidence, fleet, run, index));
    }

    private static Inputs inputs(Evidence evidence, Fleet fleet, TrainingRun run, int index) {
        List<String> names = OwnedCost.inputs(fleet);
        names.addAll(List.of(
                RunSchedule.pointer(index, "active_parameters_count"),
                RunSchedule.pointer(index, "tokens_count"),
                RunSchedule.pointer(index, "experiment_multiplier_ratio"),
                RunSchedule.pointer(index, "cluster/accelerators_count"),
                RunSchedule.pointer(index, "cluster/accelerator_flop_per_second"),
                RunSchedule.pointer(index, "cluster/window_months"),
                "/compute/fleet/rental_price_per_hour"));
        names.addAll(UsualEfficiency.inputs(run.cluster()));
        return evidence.inputs(names.toArray(String[]::new));
    }
}
