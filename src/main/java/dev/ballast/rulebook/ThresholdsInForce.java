package dev.ballast.rulebook;

import dev.ballast.fact.Classified;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.overlay.MovedThreshold;
import dev.ballast.rulebook.tree.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The values of one date. Where a threshold has one for each class of client, the facts say which of them holds. */
final class ThresholdsInForce {

    private final SortedMap<String, Threshold> byName;

    /** By id, the simple name of the fact that says the class. */
    private final Map<String, String> classes;

    /** The thresholds of each class of client that was asked for. */
    private final Map<Map<String, String>, Facts> byClass = new ConcurrentHashMap<>();

    private ThresholdsInForce(SortedMap<String, Threshold> byName, Map<String, String> classes) {
        this.byName = byName;
        this.classes = Map.copyOf(classes);
    }

    /** @throws IllegalArgumentException when two values of one threshold and class are in force */
    static ThresholdsInForce of(List<Pack> packs, LocalDate asOf) {
        var thresholds = new ArrayList<Threshold>();
        var classes = new HashMap<String, String>();
        for (Pack pack : packs) {
            thresholds.addAll(pack.thresholds().inForce(asOf));
            classes.putAll(pack.thresholds().classes());
        }
        return new ThresholdsInForce(index(thresholds), classes);
    }

    /** The same, with other values for some of them. */
    ThresholdsInForce with(List<Threshold> others) {
        var changed = new TreeMap<>(byName);
        changed.putAll(index(others));
        return new ThresholdsInForce(changed, classes);
    }

    /** The same, with some of them as they were before they were moved. */
    ThresholdsInForce undo(Collection<MovedThreshold> moves) {
        var changed = new TreeMap<>(byName);
        for (MovedThreshold move : moves) {
            Threshold was = move.was();
            if (was == null) {
                changed.remove(move.now().name());
            } else {
                changed.put(was.name(), was);
            }
        }
        return new ThresholdsInForce(changed, classes);
    }

    /** All of them, sorted by id and key. */
    List<Threshold> all() {
        return List.copyOf(byName.values());
    }

    /** The simple names of the facts that say the class of a client. */
    Set<String> classifyingTypes() {
        return new TreeSet<>(classes.values());
    }

    /** One for each id: that of the client's class, or that for all. */
    List<Threshold> of(Collection<? extends Fact> facts) {
        return of(keys(facts));
    }

    /** The same, sorted once for all clients of a class; not to be added to. */
    Facts indexed(Collection<? extends Fact> facts) {
        return byClass.computeIfAbsent(keys(facts), keys -> Facts.of(of(keys)));
    }

    private List<Threshold> of(Map<String, String> keys) {
        var chosen = new ArrayList<Threshold>();
        for (Threshold threshold : byName.values()) {
            String type = classes.get(threshold.id());
            if (type == null || threshold.key().equals(keys.get(type))) {
                chosen.add(threshold);
            }
        }
        return chosen;
    }

    /** The ids that are not missing: where the class is not known, the fact that says it is what is missing. */
    Set<String> idsFor(Collection<? extends Fact> facts) {
        Map<String, String> keys = keys(facts);
        var ids = new HashSet<String>();
        for (Threshold threshold : byName.values()) {
            String key = keys.get(classes.getOrDefault(threshold.id(), ""));
            if (key == null || threshold.key().equals(key)) {
                ids.add(threshold.id());
            }
        }
        return ids;
    }

    private static Map<String, String> keys(Collection<? extends Fact> facts) {
        var keys = new HashMap<String, String>();
        for (Fact fact : facts) {
            if (fact instanceof Classified classified) {
                keys.put(fact.getClass().getSimpleName(), classified.classKey());
            }
        }
        return keys;
    }

    private static SortedMap<String, Threshold> index(List<Threshold> thresholds) {
        var byName = new TreeMap<String, Threshold>();
        for (Threshold threshold : thresholds) {
            if (byName.put(threshold.name(), threshold) != null) {
                throw new IllegalArgumentException("two values in force for threshold " + threshold.name());
            }
        }
        return byName;
    }
}
