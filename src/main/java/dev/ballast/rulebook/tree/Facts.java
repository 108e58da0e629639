package dev.ballast.rulebook.tree;

import dev.ballast.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Facts by their type, each once, in the order in which they came. */
public final class Facts {

    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

    private Facts() {}

    public static Facts of(Collection<? extends Fact> facts) {
        var index = new Facts();
        new LinkedHashSet<>(facts).forEach(index::add);
        return index;
    }

    /** Adds a fact that is not among them yet. */
    public void add(Fact fact) {
        byType.computeIfAbsent(fact.getClass(), any -> new ArrayList<>()).add(fact);
    }

    /** The facts of exactly this type. */
    public List<Fact> of(Class<?> type) {
        return byType.getOrDefault(type, List.of());
    }
}
