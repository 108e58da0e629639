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
            Map.entry("training.small-model", Count.of(16e9)),
            Map.entry("scaling.alpha", Ratio.of(0.34781)),
            Map.entry("scaling.beta", Ratio.of(0.36585)),
            Map.entry("scaling.parameter-scale", Ratio.of(482.006)),
            Map.entry("scaling.token-scale", Ratio.of(2085.434)),
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
        var cluster = new Cluster(Count.of(accelerators), Flop.of(perSecond), null, null);
        return new TrainingRun("frontier", Count.of(parameters), Count.of(tokens), Ratio.ONE, cluster, null);
    }

    /** The run in a window of so many months. */
    public static TrainingRun within(double months, TrainingRun run) {
        var cluster = new Cluster(
                run.cluster().acceleratorsCount(),
                run.cluster().acceleratorFlopPerSecond(),
                Months.of(months),
                run.cluster().measuredEfficiencyShare());
        return changed(run, run.experimentMultiplierRatio(), cluster, run.next());
    }

    /** The run of an organisation whose own runs were measured at this efficiency. */
    public static TrainingRun measured(double efficiency, TrainingRun run) {
        var cluster = new Cluster(
                run.cluster().acceleratorsCount(),
                run.cluster().acceleratorFlopPerSecond(),
                run.cluster().windowMonths(),
                Share.of(efficiency));
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
        return new TrainingRun(run.id(), run.activeParametersCount(), run.tokensCount(), multiplier, cluster, next);
    }
}
