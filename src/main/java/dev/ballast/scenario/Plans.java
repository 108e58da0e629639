package dev.ballast.scenario;

import dev.ballast.action.Edit;
import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.Appraised;
import dev.ballast.assess.Gain;
import dev.ballast.assess.Trial;
import dev.ballast.profile.Evidence;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Severity;
import dev.ballast.unit.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which actions to follow together: every set of them, no two of which set one line of the profile, is tried by running models and
 * rules again. Of more actions than can be tried together those first in the advice are taken.
 *
 * @param frontier what cannot be made safer without giving up value: the plan worth most first, the safest last
 * @param tried how many sets were tried, with the empty one
 * @param leftOut actions that were not tried together with others, in the order of the advice
 */
public record Plans(List<Plan> frontier, int tried, List<Trial> leftOut) {

    /** Twice as many sets for each one more. */
    private static final int TOGETHER = 10;

    private static final Set<Severity> SHOULD = EnumSet.of(Severity.HIGH, Severity.MEDIUM);

    public Plans {
        frontier = List.copyOf(frontier);
        leftOut = List.copyOf(leftOut);
    }

    /** The safest plan; of several the one worth most, then the one with the fewest actions. */
    public Plan best() {
        return frontier.get(frontier.size() - 1);
    }

    /**
     * The plans of one client, the same on any number of threads. A plan that raises a critical finding which the client
     * has not today is none.
     *
     * @param trials of this client; those that are withheld are passed over
     */
    public static Plans of(Evidence evidence, RulesInForce rules, List<Trial> trials, int threads) {
        Map<Map<String, String>, Trial> byChange = new LinkedHashMap<>();
        trials.stream()
                .filter(trial -> trial.outcome() == Trial.Outcome.STANDS)
                .forEach(trial -> byChange.putIfAbsent(trial.edit().lines(), trial));
        List<Trial> all = List.copyOf(byChange.values());
        List<Trial> together = all.subList(0, Math.min(TOGETHER, all.size()));
        Appraised today = Appraisal.of(evidence, rules);
        var found = Parallel.of(
                1 << together.size(),
                threads,
                (from, count) -> IntStream.range(from, from + count)
                        .mapToObj(set -> plan(today, rules, chosen(together, set)))
                        .toList());
        List<Plan> plans = found.stream().flatMap(Optional::stream).toList();
        Plan nothing = plans.get(0);
        return new Plans(
                frontier(plans.stream()
                        .filter(plan -> nothing.musts().containsAll(plan.musts()))
                        .toList()),
                plans.size(),
                all.subList(together.size(), all.size()));
    }

    private static List<Trial> chosen(List<Trial> from, int set) {
        return IntStream.range(0, from.size())
                .filter(at -> (set >> at & 1) == 1)
                .mapToObj(from::get)
                .toList();
    }

    private static Optional<Plan> plan(Appraised today, RulesInForce rules, List<Trial> parts) {
        Optional<Edit> edit = Optional.of(Edit.NONE);
        for (Trial part : parts) {
            edit = edit.flatMap(so -> so.and(part.edit()));
        }
        return edit.flatMap(all ->
                all.on(today.evidence()).map(changed -> plan(today, Appraisal.of(changed, rules), parts, all)));
    }

    private static Plan plan(Appraised today, Appraised then, List<Trial> parts, Edit edit) {
        Optional<Gain> gain = Gain.of(today.evidence(), today.facts(), then.evidence(), then.facts());
        double alone = parts.stream()
                .flatMap(part -> part.gain().stream())
                .mapToDouble(part -> part.total().value())
                .sum();
        return new Plan(
                parts,
                edit,
                left(then, EnumSet.of(Severity.CRITICAL)),
                left(then, SHOULD),
                gain,
                gain.map(all -> Money.of(all.total().currency(), all.total().value() - alone)));
    }

    private static List<String> left(Appraised then, Set<Severity> severities) {
        return then.judgement().matches().stream()
                .filter(match -> severities.contains(match.rule().metadata().severity()))
                .map(match -> match.rule().id())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Plan> frontier(List<Plan> plans) {
        var frontier = new ArrayList<Plan>();
        plans.stream()
                .sorted(Comparator.comparing((Plan plan) -> -plan.value())
                        .thenComparing(plan -> plan.musts().size())
                        .thenComparing(plan -> plan.shoulds().size())
                        .thenComparing(plan -> plan.parts().size()))
                .forEach(plan -> {
                    if (frontier.isEmpty() || plan.isSaferThan(frontier.get(frontier.size() - 1))) {
                        frontier.add(plan);
                    }
                });
        return frontier;
    }
}
