package dev.ballast.audit;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Digests of parts and outcomes of rules, so that a replay can name what differs. Each is sorted by name.
 *
 * @param models by source file
 * @param rules by id of the rule or threshold
 * @param facts by key, such as {@code Coverage of organisation Meta Platforms}
 * @param outcomes by rule: the tier of its recommendation, or why it was silent
 */
public record Parts(
        SortedMap<String, String> models,
        SortedMap<String, String> rules,
        SortedMap<String, String> facts,
        SortedMap<String, String> outcomes) {

    public Parts {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }
}
