package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.FactType;
import dev.ballast.unit.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The patterns of one rule read so far, by the names they were bound to. */
final class Bindings {

    private final Map<String, Unit> thresholds;
    private final Map<String, Unit> declared;
    private final List<FactPattern> patterns = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** The type of the pattern that is being read; null before the first. */
    private @Nullable FactType current;

    Bindings(Map<String, Unit> thresholds, Map<String, Unit> declared) {
        this.thresholds = thresholds;
        this.declared = declared;
    }

    void begin(FactType type) {
        current = type;
    }

    FactType current() {
        if (current == null) {
            throw new IllegalStateException("no pattern is being read");
        }
        return current;
    }

    void end(FactPattern pattern) {
        patterns.add(pattern);
    }

    /** Whether the name was free; it is taken from now on. */
    boolean take(String binding) {
        return taken.add(binding);
    }

    List<FactPattern> patterns() {
        return List.copyOf(patterns);
    }

    /** The earlier pattern with this name. */
    Optional<FactPattern> pattern(String binding) {
        return patterns.stream().filter(p -> p.binding().equals(binding)).findFirst();
    }

    int index(String binding) {
        return pattern(binding).map(patterns::indexOf).orElse(-1);
    }

    /** The unit of the threshold that this name is pinned to, when it is a known one. */
    Optional<Unit> thresholdUnit(String binding) {
        return pattern(binding)
                .flatMap(pattern -> pattern.pinned("id"))
                .flatMap(id -> Optional.ofNullable(thresholds.get(String.valueOf(id))));
    }

    /** The full ids of the lines of this unit that packs declare. */
    List<String> declared(Unit unit) {
        return declared.keySet().stream()
                .filter(id -> declared.get(id) == unit)
                .sorted()
                .toList();
    }

    Optional<Unit> unitOf(String threshold) {
        return Optional.ofNullable(thresholds.get(threshold));
    }
}
