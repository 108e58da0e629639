package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.RunningDetail;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link AmortisedCost} a training run, at the prices and the power that the profile states of the fleet. */
public final class AmortisedCostModel {

    /** Hours in a year of 365.25 days, as the method counts them. */
    private static final double MEAN_YEAR = 8_766;

    private AmortisedCostModel() {}

    /** One fact a run; not assessed when nothing is said of training, of prices, or of what the fleet draws. */
    public static List<Fact> of(Evidence evidence) {
        return RunSchedule.ofEach(evidence, AmortisedCost.class, (run, index) -> of(evidence, run, index));
    }

    private static Fact of(Evidence evidence, TrainingRun run, int index) {
        About about = About.run(run.id());
        Fleet fleet = evidence.profile().compute().fleet();
        if (fleet == null) {
            return NotAssessed.of(AmortisedCost.class, about, "/compute/fleet");
        }
        RunningDetail running = OwnedCost.runningDetail(fleet);
        if (running == null) {
            return NotAssessed.of(AmortisedCost.class, about, "/compute/fleet/detail/running");
        }
        double hours = RunSchedule.of(run, evidence.parameters()).hours()
                * run.experimentMultiplierRatio().value();
        SiteEnergyUse use = SiteEnergyUse.of(running);
        double energy = hours * use.megawattHours() / fleet.acceleratorsCount().value();
        double hardware = hours * usedInAnHour(evidence, run, fleet);
        double energyCost = energy * use.pricePerMwh();
        var currency = evidence.profile().currency();
        return new AmortisedCost(
                about,
                Money.of(currency, hardware),
                Energy.of(energy),
                Money.of(currency, energyCost),
                Money.of(currency, hardware + energyCost),
                inputs(evidence, run, fleet, index));
    }

    /** Value of the servers and network of one accelerator that goes in the first hour of the run. */
    private static double usedInAnHour(Evidence evidence, TrainingRun run, Fleet fleet) {
        double growth = evidence.parameters().rate("compute.price-performance").value();
        Months owned = run.cluster().ownedBeforeMonths();
        double years = owned == null ? 0 : owned.value() / Hours.MONTHS_A_YEAR;
        double value = OwnedCost.of(fleet, evidence.parameters()).silicon() * StrictMath.pow(1 + growth, -years);
        return value * StrictMath.log1p(growth) / MEAN_YEAR;
    }

    private static Inputs inputs(Evidence evidence, TrainingRun run, Fleet fleet, int index) {
        var names = new ArrayList<>(List.of(
                RunSchedule.pointer(index, "active_parameters_count"),
                RunSchedule.pointer(index, "tokens_count"),
                RunSchedule.pointer(index, "experiment_multiplier_ratio"),
                RunSchedule.pointer(index, "cluster/accelerators_count"),
                RunSchedule.pointer(index, "cluster/accelerator_flop_per_second"),
                RunSchedule.pointer(index, "cluster/window_months"),
                RunSchedule.pointer(index, "cluster/owned_before_months"),
                "/compute/fleet/accelerators_count",
                "/compute/fleet/detail/running/it_power_mw",
                "/compute/fleet/detail/running/average_draw_share",
                "/compute/fleet/detail/running/pue_ratio",
                "/compute/fleet/detail/running/energy_price_per_mwh",
                "assumption:compute.price-performance"));
        names.addAll(OwnedCost.siliconInputs(fleet));
        if (run.cluster().windowMonths() == null) {
            names.addAll(UsualEfficiency.inputs(run.cluster()));
        }
        return evidence.inputs(names.toArray(String[]::new));
    }
}
