package dev.ballast.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of one client by their type; a source may make those of a type only when they are asked for. */
@FunctionalInterface
public interface FactsByType {

    /** The facts of exactly this type; none when there are none. */
    List<Fact> of(Class<?> type);

    /** Facts that are there already. */
    static FactsByType of(Collection<? extends Fact> facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        facts.forEach(fact -> byType.computeIfAbsent(fact.getClass(), any -> new ArrayList<>())
                .add(fact));
        return type -> byType.getOrDefault(type, List.of());
    }
}
