package dev.ballast.scenario;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.appraisal.AssumedFigures;
import dev.ballast.appraisal.Swing;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.Judgement;
import dev.ballast.rulebook.RulesInForce;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often each rule speaks where all assumed figures are drawn together, each from a triangle over its range, by a
 * Sobol sequence. Models and rules run in every scenario.
 *
 * @param groups the assumed figures that were drawn, by name
 * @param holds by rule id, each rule that speaks at the base or in any scenario
 */
public record Robustness(int scenarios, List<String> groups, List<Hold> holds) {

    /** The most scenarios that one run may have. */
    public static final int MOST = 1_000_000;

    public Robustness {
        groups = List.copyOf(groups);
        holds = List.copyOf(holds);
    }

    /**
     * The same answer on any number of threads.
     *
     * @throws IllegalArgumentException for fewer than 1 or more than {@link #MOST} scenarios
     */
    public static Robustness of(Evidence evidence, RulesInForce rules, int count, int threads) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("%d scenarios; ask for 1 to %d".formatted(count, MOST));
        }
        Appraised base = Appraisal.of(evidence, rules);
        List<Swing> swings = AssumedFigures.of(evidence, base.facts()).swings();
        var scenarios = new Scenarios(evidence, swings, Set.of());
        Map<String, BitSet> fired = new TreeMap<>();
        ids(base.judgement()).forEach(id -> fired.put(id, new BitSet()));
        List<String> atBase = List.copyOf(fired.keySet());
        List<List<String>> spoken =
                Parallel.of(count, threads, (from, size) -> spoken(scenarios, rules, scenarios.points(from, size)));
        for (int scenario = 0; scenario < count; scenario++) {
            for (String id : spoken.get(scenario)) {
                fired.computeIfAbsent(id, any -> new BitSet()).set(scenario);
            }
        }
        double[][] points = scenarios.points(0, count);
        var holds = new ArrayList<Hold>();
        fired.forEach((id, when) -> holds.add(hold(id, atBase.contains(id), when, points, swings)));
        return new Robustness(count, swings.stream().map(Swing::name).toList(), holds);
    }

    private static List<List<String>> spoken(Scenarios scenarios, RulesInForce rules, double[][] points) {
        var spoken = new ArrayList<List<String>>();
        for (double[] point : points) {
            spoken.add(ids(Appraisal.of(scenarios.at(point), rules).judgement()));
        }
        return spoken;
    }

    private static List<String> ids(Judgement judgement) {
        return judgement.matches().stream()
                .map(match -> match.rule().id())
                .distinct()
                .toList();
    }

    private static Hold hold(String id, boolean atBase, BitSet fired, double[][] points, List<Swing> swings) {
        String driver = "";
        double most = 0;
        for (int dimension = 0; dimension < swings.size(); dimension++) {
            double index = Correlation.squared(fired, points, dimension);
            if (index > most) {
                most = index;
                driver = swings.get(dimension).name();
            }
        }
        return new Hold(id, atBase, fired.cardinality(), driver, most);
    }
}
