package dev.ballast.rulebook.tree;

import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Facts by their type, each once, in the order in which they came. */
public final class Facts {

    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

    /** Where facts come from that nobody added. */
    private final FactsByType source;

    private Facts(FactsByType source) {
        this.source = source;
    }

    public static Facts of(Collection<? extends Fact> facts) {
        var index = new Facts(type -> List.of());
        new LinkedHashSet<>(facts).forEach(index::add);
        return index;
    }

    /** Facts that are asked for by type, each type when it is first wanted. */
    public static Facts asWanted(FactsByType source) {
        return new Facts(source);
    }

    /** Adds a fact that is not among them yet. */
    public void add(Fact fact) {
        known(fact.getClass()).add(fact);
    }

    /** The facts of exactly this type. */
    public List<Fact> of(Class<?> type) {
        return known(type);
    }

    private List<Fact> known(Class<?> type) {
        return byType.computeIfAbsent(type, wanted -> new ArrayList<>(source.of(wanted)));
    }
}
