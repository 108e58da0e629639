package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.Metadata;
import java.util.List;

/**
 * One admitted rule as a tree: what it says of itself and what has to hold for it to fire.
 *
 * @param id its path with dots: {@code core.risk.thin-coverage}
 * @param file below the folder of packs
 */
public record Rule(String id, String title, String file, Metadata metadata, List<FactPattern> patterns) {

    public Rule {
        patterns = List.copyOf(patterns);
    }

    /** The line of its first pattern; 1 when there is none. */
    public int line() {
        return patterns.isEmpty() ? 1 : patterns.get(0).line();
    }
}
