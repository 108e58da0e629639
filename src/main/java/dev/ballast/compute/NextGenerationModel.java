package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fleet;
import dev.ballast.profile.NextModel;
import dev.ballast.profile.Parameters;
import dev.ballast.profile.TrainingRun;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Makes one {@link NextGeneration} a training run after which a further model is planned. */
public final class NextGenerationModel {

    private NextGenerationModel() {}

    /**
     * One fact a run that names the model after it; not assessed when nothing is said of training or of what accelerators
     * cost, and not applicable when no run names a next one.
     */
    public static List<Fact> of(Evidence evidence) {
        List<TrainingRun> runs = evidence.profile().compute().trainingRuns();
        if (runs == null || runs.isEmpty()) {
            return RunSchedule.none(evidence, NextGeneration.class);
        }
        var facts = new ArrayList<Fact>();
        for (int index = 0; index < runs.size(); index++) {
            NextModel next = runs.get(index).next();
            if (next != null) {
                facts.add(of(evidence, runs.get(index), next, index));
            }
        }
        return facts.isEmpty()
                ? List.of(NotApplicable.of(NextGeneration.class, "no model is planned after those in training"))
                : facts;
    }

    private static Fact of(Evidence evidence, TrainingRun run, NextModel next, int index) {
        About about = About.run(run.id());
        Fleet fleet = evidence.profile().compute().fleet();
        if (fleet == null) {
            return NotAssessed.of(NextGeneration.class, about, "/compute/fleet");
        }
        double parameters = next.parametersRatio().value();
        double compute = parameters * tokensRatio(run, next, evidence.parameters());
        double now = run.cluster().acceleratorsCount().value()
                * OwnedCost.of(fleet, evidence.parameters()).capital();
        double capital = now * compute / cheaper(next, evidence.parameters());
        double cashFlow =
                evidence.profile().financials().latestYear().operatingCashFlow().value();
        double cap = evidence.parameters().ratio("coverage.cap").value();
        var currency = evidence.profile().currency();
        return new NextGeneration(
                about,
                next.parametersRatio(),
                Ratio.of(compute),
                Money.of(currency, capital),
                Ratio.of(capital / now),
                Ratio.of(cashFlow > 0 ? StrictMath.min(cap, capital / cashFlow) : cap),
                Money.of(currency, StrictMath.max(0, capital - StrictMath.max(0, cashFlow))),
                evidence.inputs(inputs(fleet, run, next, index)));
    }

    /** As the client plans; else as the law finds best for these parameters. */
    private static double tokensRatio(TrainingRun run, NextModel next, Parameters parameters) {
        Ratio planned = next.tokensRatio();
        return planned != null
                ? planned.value()
                : StrictMath.pow(
                        next.parametersRatio().value(),
                        ScalingLaw.of(run, parameters).growth() - 1);
    }

    /** How many times the operations a unit of money buys when the next accelerators are bought. */
    private static double cheaper(NextModel next, Parameters parameters) {
        double yearly = parameters.rate("compute.price-performance").value();
        return StrictMath.pow(1 + yearly, next.monthsBetween().value() / Hours.MONTHS_A_YEAR);
    }

    private static String[] inputs(Fleet fleet, TrainingRun run, NextModel next, int index) {
        var names = new ArrayList<>(List.of(
                RunSchedule.pointer(index, "cluster/accelerators_count"),
                RunSchedule.pointer(index, "next"),
                "/financials/latest_year/operating_cash_flow",
                "assumption:compute.price-performance",
                "assumption:coverage.cap"));
        names.addAll(OwnedCost.capitalInputs(fleet));
        if (next.tokensRatio() == null) {
            names.add(RunSchedule.pointer(index, "scaling_fit"));
            names.addAll(ScalingLaw.inputs(run).subList(0, 2));
        }
        return names.toArray(String[]::new);
    }
}
