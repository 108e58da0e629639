package dev.ballast.rulebook.solve;

import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.FactType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One search, goal by goal, going back where figures or words would have to be two things at once. */
final class Walk {

    private static final int MOST_STEPS = 4_000;

    private final Search search;
    private final Taste taste;
    private int steps;

    /** What is settled on the way: nothing in it is changed, each step makes another. */
    private record Settled(List<Comparison> comparisons, Set<String> fired, Set<String> content, Set<String> kinds) {

        static <T> Set<T> plus(Set<T> set, T one) {
            var more = new LinkedHashSet<>(set);
            more.add(one);
            return more;
        }
    }

    Walk(Search search, Taste taste) {
        this.search = search;
        this.taste = taste;
    }

    Answer from(List<Goal> goals, List<Comparison> more) {
        var start = new Settled(more, Set.of(), Set.of(), search.kinds());
        World world = Comparisons.of(more).arePossible() ? next(goals, start) : null;
        return world == null ? Answer.none(steps > MOST_STEPS) : Answer.of(world);
    }

    private @Nullable World next(List<Goal> goals, Settled settled) {
        if (++steps > MOST_STEPS) {
            return null;
        }
        if (goals.isEmpty()) {
            return possible(search.invariants().of(types(settled)), settled);
        }
        Goal goal = goals.get(0);
        List<Goal> rest = goals.subList(1, goals.size());
        if (settled.fired.contains(goal.rule()) || settled.content.contains(goal.rule())) {
            return settled.fired.contains(goal.rule()) == goal.isFiring() ? next(rest, settled) : null;
        }
        if (!search.knows(goal.rule())) {
            return null;
        }
        Set<String> kinds = kinds(goal, settled.kinds);
        if (kinds.isEmpty()) {
            return null;
        }
        return goal.isFiring() ? fire(goal.rule(), rest, settled, kinds) : silence(goal.rule(), rest, settled, kinds);
    }

    private Set<String> kinds(Goal goal, Set<String> kinds) {
        List<String> applies = search.rule(goal.rule()).metadata().validity().applies();
        if (applies.isEmpty()) {
            return kinds;
        }
        var left = new TreeSet<>(kinds);
        left.retainAll(applies);
        return left;
    }

    private @Nullable World fire(String id, List<Goal> rest, Settled settled, Set<String> kinds) {
        for (Asked asked : turned(search.asked(id))) {
            Settled then = and(settled, asked.given(), asked.comparisons(), kinds);
            if (then != null) {
                var fired = new Settled(then.comparisons, Settled.plus(then.fired, id), then.content, then.kinds);
                World world = reads(asked.reads(), rest, fired);
                if (world != null) {
                    return world;
                }
            }
        }
        return null;
    }

    /** Settles what the rule reads: each silence as a goal, each finding as a goal by one of the rules that may make it. */
    private @Nullable World reads(List<Asked.Read> reads, List<Goal> rest, Settled settled) {
        if (reads.isEmpty()) {
            return next(rest, settled);
        }
        List<Asked.Read> others = reads.subList(1, reads.size());
        for (String rule : turned(List.copyOf(reads.get(0).rules()))) {
            World world = reads(others, plus(new Goal(rule, !reads.get(0).isContent()), rest), settled);
            if (world != null || steps > MOST_STEPS) {
                return world;
            }
        }
        return null;
    }

    private @Nullable World silence(String id, List<Goal> rest, Settled settled, Set<String> kinds) {
        for (Asked asked : turned(search.asked(id))) {
            for (Comparison each : turned(asked.comparisons())) {
                Settled then = and(settled, asked.given(), List.of(each.negated()), kinds);
                World world = then == null ? null : next(rest, content(then, id));
                if (world != null || steps > MOST_STEPS) {
                    return world;
                }
            }
            Settled then = and(settled, asked.given(), List.of(), kinds);
            for (Asked.Read read : asked.reads()) {
                List<Goal> goals = new ArrayList<>(rest);
                read.rules().forEach(rule -> goals.add(0, new Goal(rule, read.isContent())));
                World world = then == null ? null : next(goals, content(then, id));
                if (world != null || steps > MOST_STEPS) {
                    return world;
                }
            }
        }
        return null;
    }

    private static Settled content(Settled settled, String id) {
        return new Settled(settled.comparisons, settled.fired, Settled.plus(settled.content, id), settled.kinds);
    }

    private static @Nullable Settled and(
            Settled settled, List<Comparison> given, List<Comparison> more, Set<String> kinds) {
        var comparisons = new ArrayList<>(settled.comparisons);
        comparisons.addAll(given);
        comparisons.addAll(more);
        return Comparisons.of(comparisons).arePossible()
                ? new Settled(comparisons, settled.fired, settled.content, kinds)
                : null;
    }

    /** Settles what facts always satisfy, which leaves out clients who cannot be. */
    private @Nullable World possible(List<List<Comparison>> invariants, Settled settled) {
        if (++steps > MOST_STEPS) {
            return null;
        }
        if (invariants.isEmpty()) {
            return world(settled);
        }
        for (Comparison each : invariants.get(0)) {
            Settled then = and(settled, List.of(), List.of(each), settled.kinds);
            World world = then == null ? null : possible(invariants.subList(1, invariants.size()), then);
            if (world != null) {
                return world;
            }
        }
        return null;
    }

    private @Nullable World world(Settled settled) {
        Map<Cell, Object> values =
                Comparisons.of(settled.comparisons).values(taste).orElse(null);
        if (values == null) {
            return null;
        }
        String kind = settled.kinds.contains("enterprise")
                ? "enterprise"
                : settled.kinds.iterator().next();
        return new World(values, types(settled), settled.fired, settled.content, kind);
    }

    private Set<FactType> types(Settled settled) {
        var types = new LinkedHashSet<FactType>();
        settled.fired.forEach(id -> types.addAll(search.types(id)));
        settled.content.forEach(id -> types.addAll(search.types(id)));
        for (Comparison each : settled.comparisons) {
            types.add(each.left().type());
            if (each.right() instanceof Cell other) {
                types.add(other.type());
            }
        }
        types.removeIf(type -> type.type() == Threshold.class);
        return types;
    }

    private static List<Goal> plus(Goal goal, List<Goal> rest) {
        var goals = new ArrayList<Goal>();
        goals.add(goal);
        goals.addAll(rest);
        return goals;
    }

    private <T> List<T> turned(List<T> list) {
        if (list.size() < 2) {
            return list;
        }
        int first = taste.pick(list.size());
        var turned = new ArrayList<>(list.subList(first, list.size()));
        turned.addAll(list.subList(0, first));
        return turned;
    }
}
