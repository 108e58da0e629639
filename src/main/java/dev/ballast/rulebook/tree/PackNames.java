package dev.ballast.rulebook.tree;

import dev.ballast.unit.Unit;
import java.util.Map;
import java.util.Set;

/**
 * The names that rules of one pack may use: those of the pack itself and of the packs that it requires.
 *
 * @param thresholds ids with their units
 * @param declared full ids of the lines that clients may state or that are derived, with their units
 */
public record PackNames(String pack, Set<String> claims, Map<String, Unit> thresholds, Map<String, Unit> declared) {

    public PackNames {
        claims = Set.copyOf(claims);
        thresholds = Map.copyOf(thresholds);
        declared = Map.copyOf(declared);
    }
}
