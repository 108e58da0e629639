package dev.ballast.profile;

import dev.ballast.unit.Count;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evidence for tests of training: an organisation that trains what the test gives it. Prices are round on purpose. */
public final class TrainingEvidence {

    private final ProfileBuilder profile = new ProfileBuilder();
    private final Map<String, Quantity> parameters = new HashMap<>(Map.ofEntries(
            Map.entry("training.step-efficiency", Share.of(0.40)),
            Map.entry("training.goodput", Share.of(0.83)),
            Map.entry("training.efficiency.a100", Share.of(0.357)),
            Map.entry("training.efficiency.h100", Share.of(0.264)),
            Map.entry("training.efficiency.band", Ratio.of(1.45)),
            Map.entry("training.small-model", Count.of(16e9)),
            Map.entry("scaling.alpha", Ratio.of(0.34781)),
            Map.entry("scaling.beta", Ratio.of(0.36585)),
            Map.entry("scaling.parameter-scale", Ratio.of(482.006)),
            Map.entry("scaling.token-scale", Ratio.of(2085.434)),
            Map.entry("scaling.hoffmann.alpha", Ratio.of(0.34)),
            Map.entry("scaling.hoffmann.beta", Ratio.of(0.28)),
            Map.entry("scaling.hoffmann.parameter-scale", Ratio.of(406.4)),
            Map.entry("scaling.hoffmann.token-scale", Ratio.of(410.7)),
            Map.entry("compute.price-performance", Rate.of(0)),
            Map.entry("compute.discount-rate", Rate.of(0)),
            Map.entry("silicon.life", Months.of(60)),
            Map.entry("facility.life", Months.of(120)),
            Map.entry("coverage.cap", Ratio.of(100))));

    private TrainingEvidence(@Nullable List<TrainingRun> runs, @Nullable Fleet fleet) {
        profile.compute = new Compute(fleet, null, null, List.of(), runs);
    }

    /** An organisation that trains these, and owns accelerators of 40,000 and places of 10,000 at 0.25 an hour. */
    public static TrainingEvidence training(TrainingRun... runs) {
        var fleet = ComputeEvidence.fleet(1_000, 40_000, 10_000, 0.25, 4);
        return new TrainingEvidence(List.of(runs), fleet);
    }

    /** An organisation that trains these and does not say what accelerators cost. */
    public static TrainingEvidence withoutPrices(TrainingRun... runs) {
        return new TrainingEvidence(List.of(runs), null);
    }

    /** An organisation that trains this on accelerators of such a fleet. */
    public static TrainingEvidence on(Fleet fleet, TrainingRun run) {
        return new TrainingEvidence(List.of(run), fleet);
    }

    /** An organisation that says nothing of training. */
    public static TrainingEvidence silent() {
        return new TrainingEvidence(null, null);
    }

    public TrainingEvidence cashFlow(double operating) {
        profile.operatingCashFlow = operating;
        return this;
    }

    public TrainingEvidence parameter(String id, Quantity value) {
        parameters.put(id, value);
        return this;
    }

    public Evidence evidence() {
        return Evidences.of(profile.build(), parameters);
    }

    /** A run without experiments on accelerators of this many operations a second. */
    public static TrainingRun run(double parameters, double tokens, double accelerators, double perSecond) {
        var cluster = new Cluster(Count.of(accelerators), Flop.of(perSecond), null, null, null);
        return new TrainingRun("frontier", Count.of(parameters), Count.of(tokens), Ratio.ONE, cluster, null, null);
    }

    /** The run in a window of so many months. */
    public static TrainingRun within(double months, TrainingRun run) {
        var cluster = new Cluster(
                run.cluster().acceleratorsCount(),
                run.cluster().acceleratorFlopPerSecond(),
                Months.of(months),
                run.cluster().measuredEfficiencyShare(),
                run.cluster().ownedBeforeMonths());
        return changed(run, run.experimentMultiplierRatio(), cluster, run.next());
    }

    /** The run on accelerators that are so many months old when it starts. */
    public static TrainingRun owned(double months, TrainingRun run) {
        var cluster = new Cluster(
                run.cluster().acceleratorsCount(),
                run.cluster().acceleratorFlopPerSecond(),
                run.cluster().windowMonths(),
                run.cluster().measuredEfficiencyShare(),
                Months.of(months));
        return changed(run, run.experimentMultiplierRatio(), cluster, run.next());
    }

    /** The run by these constants of the scaling law. */
    public static TrainingRun fitted(ScalingFit fit, TrainingRun run) {
        return new TrainingRun(
                run.id(),
                run.activeParametersCount(),
                run.tokensCount(),
                run.experimentMultiplierRatio(),
                run.cluster(),
                run.next(),
                fit);
    }

    /** The run of an organisation whose own runs were measured at this efficiency. */
    public static TrainingRun measured(double efficiency, TrainingRun run) {
        var cluster = new Cluster(
                run.cluster().acceleratorsCount(),
                run.cluster().acceleratorFlopPerSecond(),
                run.cluster().windowMonths(),
                Share.of(efficiency),
                run.cluster().ownedBeforeMonths());
        return changed(run, run.experimentMultiplierRatio(), cluster, run.next());
    }

    /** The run in a programme of so many times its compute. */
    public static TrainingRun experiments(double multiplier, TrainingRun run) {
        return changed(run, Ratio.of(multiplier), run.cluster(), run.next());
    }

    /** The run before a model of so many times the parameters; tokens as the scaling law has them where none are given. */
    public static TrainingRun before(double parameters, @Nullable Double tokens, double months, TrainingRun run) {
        Ratio tokensRatio = tokens == null ? null : Ratio.of(tokens);
        var next = new NextModel(Ratio.of(parameters), tokensRatio, Months.of(months));
        return changed(run, run.experimentMultiplierRatio(), run.cluster(), next);
    }

    private static TrainingRun changed(TrainingRun run, Ratio multiplier, Cluster cluster, @Nullable NextModel next) {
        return new TrainingRun(
                run.id(), run.activeParametersCount(), run.tokensCount(), multiplier, cluster, next, run.scalingFit());
    }
}
