package dev.ballast.action;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One change of a profile.
 *
 * @param words what is done and how much of it, as {@code commit USD 1.2 billion more of undrawn lines}
 * @param lines the new value of each line by JSON pointer
 */
public record Edit(String words, SortedMap<String, String> lines) {

    public Edit {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    static Edit of(String words, Map<String, String> lines) {
        return new Edit(words, new TreeMap<>(lines));
    }
}
