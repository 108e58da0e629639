package dev.ballast.assess;

import dev.ballast.rulebook.CanonicalText;
import dev.ballast.rulebook.RulesInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In what the core that a folder brings is not the one that was released.
 *
 * @param parts rules and thresholds that are other, gone or new, each with that word; sorted
 */
record CoreDifference(List<String> parts) {

    /** What stands in the place of an entry of a pack. */
    static final String ENTRY = "core of the folder";

    static final CoreDifference NONE = new CoreDifference(List.of());

    CoreDifference {
        parts = List.copyOf(parts);
    }

    /**
     * What differs on one day.
     *
     * @param folder the packs of layer core that the folder holds
     */
    static CoreDifference between(RulesInForce folder, RulesInForce released) {
        Map<String, String> is = texts(folder);
        Map<String, String> was = texts(released);
        var parts = new ArrayList<String>();
        was.forEach((id, text) -> {
            String now = is.get(id);
            if (now == null) {
                parts.add(id + " (gone)");
            } else if (!now.equals(text)) {
                parts.add(id + " (changed)");
            }
        });
        is.keySet().stream().filter(id -> !was.containsKey(id)).forEach(id -> parts.add(id + " (new)"));
        return new CoreDifference(parts.stream().sorted().toList());
    }

    boolean isNone() {
        return parts.isEmpty();
    }

    /** {@code differs from the released core in 2: debt.coverage.lock-up (changed), core.risk.thin-coverage (gone)}. */
    String words() {
        return "differs from the released core in %s: %s".formatted(parts.size(), String.join(", ", parts));
    }

    private static Map<String, String> texts(RulesInForce rules) {
        return rules.canonical().stream().collect(Collectors.toMap(CanonicalText::id, CanonicalText::text));
    }
}
