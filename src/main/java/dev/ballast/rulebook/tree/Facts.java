package dev.ballast.rulebook.tree;

import dev.ballast.declared.Declared;
import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.FactsByType;
import dev.ballast.fact.Threshold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts by their type, each once, in the order in which they came, and thresholds by their id. */
public final class Facts {

    /** From so many facts of a type on it pays to keep them by what they are about. */
    private static final int MANY = 16;

    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final Map<String, List<Fact>> byId = new HashMap<>();

    /** Of types with many facts, those about each thing; made when a pattern that is joined by it first asks. */
    private final Map<Class<?>, Map<About, List<Fact>>> byAbout = new HashMap<>();

    /** Where facts come from that nobody added. */
    private final FactsByType source;

    /** The thresholds, where they are shared by many sets of facts; null where these facts hold their own. */
    private final @Nullable Facts thresholds;

    private Facts(FactsByType source, @Nullable Facts thresholds) {
        this.source = source;
        this.thresholds = thresholds;
    }

    /** Facts with their own thresholds among them. */
    public static Facts of(Collection<? extends Fact> facts) {
        var index = new Facts(type -> List.of(), null);
        new LinkedHashSet<>(facts).forEach(index::add);
        return index;
    }

    /** Facts without thresholds, and thresholds that others may share. */
    public static Facts of(Collection<? extends Fact> facts, Facts thresholds) {
        var index = new Facts(type -> List.of(), thresholds);
        new LinkedHashSet<>(facts).forEach(index::add);
        return index;
    }

    /** Facts that are asked for by type, each type when it is first wanted, and thresholds that others may share. */
    public static Facts asWanted(FactsByType source, Facts thresholds) {
        return new Facts(source, thresholds);
    }

    /** Adds a fact that is not among them yet. */
    public void add(Fact fact) {
        known(fact.getClass()).add(fact);
        Map<About, List<Fact>> things = byAbout.get(fact.getClass());
        if (things != null) {
            things.computeIfAbsent(fact.about(), any -> new ArrayList<>(1)).add(fact);
        }
        if (fact instanceof Threshold threshold) {
            byId.computeIfAbsent(threshold.id(), any -> new ArrayList<>(1)).add(threshold);
        }
    }

    /** The facts of exactly this type. */
    public List<Fact> of(Class<?> type) {
        return type == Threshold.class && thresholds != null ? thresholds.of(type) : known(type);
    }

    /** The thresholds of this id: at most one, but where the facts are those of a case. */
    public List<Fact> thresholds(String id) {
        return thresholds == null ? byId.getOrDefault(id, List.of()) : thresholds.thresholds(id);
    }

    /** The facts that a pattern may match: those of its type, or the thresholds or lines of the id that it names. */
    List<Fact> candidates(FactPattern pattern) {
        if (pattern.isThreshold()) {
            Object id = pattern.constant("id");
            return id == null ? of(Threshold.class) : thresholds(id.toString());
        }
        List<Fact> all = of(pattern.type().type());
        Object line = pattern.isDeclared() ? pattern.constant("id") : null;
        return line == null ? all : lines(all, line);
    }

    private static List<Fact> lines(List<Fact> all, Object id) {
        return all.stream()
                .filter(fact ->
                        fact instanceof Declared declared && declared.id().equals(id))
                .toList();
    }

    /**
     * The same, given what the earlier patterns matched: where there are many, only those about the same thing, so that
     * looking for them costs no more than the engine's own joins.
     */
    public List<Fact> candidates(FactPattern pattern, List<@Nullable Fact> earlier) {
        List<Fact> all = candidates(pattern);
        if (all.size() < MANY || pattern.isThreshold()) {
            return all;
        }
        for (Condition condition : pattern.conditions()) {
            if (condition.joinsAbout() && condition.right() instanceof Operand.Joined joined) {
                Fact other = earlier.get(joined.pattern());
                if (other != null) {
                    return about(pattern.type().type()).getOrDefault(other.about(), List.of());
                }
            }
        }
        return all;
    }

    private Map<About, List<Fact>> about(Class<?> type) {
        Map<About, List<Fact>> things = byAbout.get(type);
        if (things == null) {
            things = new HashMap<>();
            for (Fact fact : known(type)) {
                things.computeIfAbsent(fact.about(), any -> new ArrayList<>(1)).add(fact);
            }
            byAbout.put(type, things);
        }
        return things;
    }

    private List<Fact> known(Class<?> type) {
        return byType.computeIfAbsent(type, wanted -> new ArrayList<>(source.of(wanted)));
    }
}
