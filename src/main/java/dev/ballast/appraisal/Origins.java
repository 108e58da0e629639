package dev.ballast.appraisal;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.Working;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figure;
import dev.ballast.profile.Figures;
import dev.ballast.unit.Quantity;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which terms of workings are inputs, or sums of them: found by moving one input after another, running the models
 * again, and seeing which terms move by as much. What only happens to be as large as an input is not taken for it.
 */
public final class Origins {

    /** More inputs than this are not moved, so that a profile of thousands of lines is answered in time. */
    private static final int MOST = 500;

    private static final double MOVE = 0.01;
    private static final double MOST_SIZE = 1e15;

    private final Evidence evidence;
    private final Standing standing;
    private final Map<Fact, Map<Working.Term, Slopes>> slopes = new HashMap<>();
    private final Map<String, Quantity> figures = new TreeMap<>();

    private Origins(Evidence evidence, Standing standing) {
        this.evidence = evidence;
        this.standing = standing;
    }

    /**
     * The origins of the terms behind some facts of one client.
     *
     * @param all every fact that the models made of the evidence
     * @param wanted those of them whose terms are asked for
     */
    public static Origins of(Evidence evidence, Collection<Fact> all, Collection<Fact> wanted) {
        var origins = new Origins(evidence, Standing.of(all));
        Map<String, Set<Fact>> resting = new TreeMap<>();
        for (Fact fact : wanted) {
            if (!fact.inputs().working().steps().isEmpty()) {
                fact.inputs()
                        .list()
                        .forEach(input -> resting.computeIfAbsent(input.at(), any -> new HashSet<>())
                                .add(fact));
            }
        }
        resting.entrySet().stream()
                .limit(MOST)
                .forEach(entry ->
                        origins.figure(entry.getKey()).ifPresent(figure -> origins.move(figure, entry.getValue())));
        return origins;
    }

    /** Of what a term of this fact is the sum; empty where it is no sum of inputs. */
    public Optional<Origin> of(Fact fact, Working.Term term) {
        return Optional.ofNullable(slopes.getOrDefault(fact, Map.of()).get(term))
                .flatMap(found -> found.origin(term.value(), figures));
    }

    private Optional<Figure> figure(String at) {
        if (!at.startsWith(Input.PARAMETER)) {
            return Figures.of(evidence).at(at);
        }
        Quantity value = evidence.parameters()
                .assumption(at.substring(Input.PARAMETER.length()))
                .quantity();
        return Optional.of(new Figure(at, value, -MOST_SIZE, MOST_SIZE));
    }

    private void move(Figure figure, Collection<Fact> resting) {
        Quantity less = figure.moved(-MOVE);
        Quantity moved = less.equals(figure.value()) ? figure.moved(MOVE) : less;
        if (moved.equals(figure.value())) {
            return;
        }
        figures.put(figure.at(), figure.value());
        var facts = Appraisal.moved(with(figure.at(), moved).unsourced(), standing, Set.of(figure.at()));
        for (Fact fact : resting) {
            compare(fact, counterpart(fact, facts.of(fact.getClass())), figure, moved);
        }
    }

    private Evidence with(String at, Quantity moved) {
        return at.startsWith(Input.PARAMETER)
                ? new Evidence(
                        evidence.profile(),
                        evidence.provenance(),
                        evidence.parameters().with(at.substring(Input.PARAMETER.length()), moved),
                        evidence.declared())
                : Figures.of(evidence).with(new TreeMap<>(Map.of(at, moved)));
    }

    /** The fact of the same type about the same, where there is exactly one before and after; none else. */
    private Optional<Fact> counterpart(Fact fact, List<Fact> after) {
        List<Fact> same = after.stream()
                .filter(other -> other.about().equals(fact.about()))
                .toList();
        long before = standing.of(fact.getClass()).stream()
                .filter(other -> other.about().equals(fact.about()))
                .count();
        return same.size() == 1 && before == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private void compare(Fact fact, Optional<Fact> other, Figure figure, Quantity moved) {
        Map<Working.Term, Slopes> found = slopes.computeIfAbsent(fact, any -> new HashMap<>());
        List<Working.Step> after =
                other.map(each -> each.inputs().working().steps()).orElse(List.of());
        for (Working.Step was : fact.inputs().working().steps()) {
            after.stream()
                    .filter(now -> now.name().equals(was.name()))
                    .findFirst()
                    .ifPresent(now -> compare(was, now, figure, moved, found));
        }
    }

    /** Where a term is no longer there the move says nothing of it. */
    private static void compare(
            Working.Step was, Working.Step now, Figure figure, Quantity moved, Map<Working.Term, Slopes> found) {
        for (int at = 0; at < Math.min(was.terms().size(), now.terms().size()); at++) {
            Working.Term before = was.terms().get(at);
            Working.Term after = now.terms().get(at);
            if (before.name().equals(after.name())) {
                found.computeIfAbsent(before, any -> new Slopes()).add(figure, moved, before.value(), after.value());
            }
        }
    }
}
