package dev.ballast.rulebook.explain;

import dev.ballast.rulebook.Held;
import java.util.List;

/**
 * One comparison that does not hold.
 *
 * @param comparison value, limit, and how they would have to stand
 * @param shared other conditions of the rule on the same figure, as they stand in its file: they may pull against it
 */
public record Needed(Held comparison, List<String> shared) {

    public Needed {
        shared = List.copyOf(shared);
    }

    /** {@code Coverage.minimum}: what would have to change. */
    public String component() {
        return comparison.fact().getClass().getSimpleName() + "." + comparison.component();
    }

    /** What it would take, and what else reads the same figure. */
    public String sentence() {
        return shared.isEmpty()
                ? comparison.needed()
                : comparison.needed() + "; the same figure is read by " + String.join(" and by ", shared);
    }
}
