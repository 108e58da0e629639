package dev.ballast.rulebook;

import dev.ballast.rulebook.engine.Stratum;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.Strata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rules in the order in which they are judged; Drools wakes at the first judgement, so that listing rules stays quick. */
final class Engine {

    /** One stratum with the cards of its rules. */
    record Level(List<Admitted> rules, Stratum stratum) {}

    private final List<Admitted> rules;
    private final Strata strata;

    /** Built at the first judgement; null until then. */
    private @Nullable List<Level> levels;

    Engine(List<Admitted> rules) {
        this.rules = List.copyOf(rules);
        this.strata = Strata.of(rules.stream().map(Admitted::rule).toList());
    }

    Strata strata() {
        return strata;
    }

    synchronized List<Level> levels() {
        if (levels == null) {
            levels = build();
        }
        return levels;
    }

    /** The rules of each level, the lowest first; nothing of the engine wakes. */
    Collection<List<Admitted>> ordered() {
        var byLevel = new TreeMap<Integer, List<Admitted>>();
        for (Admitted rule : rules) {
            byLevel.computeIfAbsent(strata.level(rule.rule()), any -> new ArrayList<>())
                    .add(rule);
        }
        return byLevel.values();
    }

    private List<Level> build() {
        return ordered().stream()
                .map(level -> new Level(List.copyOf(level), Stratum.of(trees(level))))
                .toList();
    }

    private static List<Rule> trees(List<Admitted> level) {
        return level.stream().map(Admitted::rule).toList();
    }
}
