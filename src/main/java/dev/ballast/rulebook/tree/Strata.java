package dev.ballast.rulebook.tree;

import dev.ballast.fact.Direction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which rules read which, and the order that follows: every rule is judged after those it reads. */
public final class Strata {

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, Set<String>> reads = new TreeMap<>();
    private final Map<String, Integer> levels = new TreeMap<>();

    private Strata() {}

    /** The order of these rules; those in a circle have no level. */
    public static Strata of(Collection<Rule> rules) {
        var strata = new Strata();
        rules.forEach(rule -> strata.rules.put(rule.id(), rule));
        rules.forEach(rule -> strata.reads.put(rule.id(), strata.readBy(rule)));
        strata.settle();
        return strata;
    }

    /** One for rules that read facts alone, else one more than the highest rule that is read. */
    public int level(Rule rule) {
        return levels.getOrDefault(rule.id(), 0);
    }

    /** The ids of the rules whose findings or silences this rule reads. */
    public Set<String> reads(Rule rule) {
        return reads.getOrDefault(rule.id(), Set.of());
    }

    /** Rules that read themselves through others; those that only read such rules are not among them. */
    public List<Rule> circular() {
        return rules.values().stream()
                .filter(rule -> !levels.containsKey(rule.id()) && reaches(rule.id(), rule.id(), new TreeSet<>()))
                .toList();
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        for (String read : known(from)) {
            if (read.equals(to) || (seen.add(read) && reaches(read, to, seen))) {
                return true;
            }
        }
        return false;
    }

    /** The rules that one pattern reads, other than the rule it belongs to. */
    public Set<String> readBy(FactPattern pattern, Rule reader) {
        var found = new TreeSet<String>();
        if (pattern.readsRules()) {
            pattern.pinned("rule").ifPresent(id -> found.add(id.toString()));
            pattern.pinned("subject").ifPresent(subject -> found.addAll(declaring(pattern, subject, reader)));
        }
        return found;
    }

    private List<String> declaring(FactPattern pattern, Object subject, Rule reader) {
        Direction direction =
                (Direction) pattern.pinned("direction").orElse(reader.metadata().direction());
        var found = new ArrayList<String>();
        for (Rule rule : rules.values()) {
            if (!rule.id().equals(reader.id())
                    && rule.metadata().subject().equals(subject)
                    && rule.metadata().direction() == direction) {
                found.add(rule.id());
            }
        }
        return found;
    }

    private Set<String> readBy(Rule rule) {
        var found = new TreeSet<String>();
        rule.patterns().forEach(pattern -> found.addAll(readBy(pattern, rule)));
        return found;
    }

    private void settle() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (String id : rules.keySet()) {
                if (!levels.containsKey(id) && levels.keySet().containsAll(known(id))) {
                    levels.put(
                            id,
                            1 + known(id).stream().mapToInt(levels::get).max().orElse(0));
                    moved = true;
                }
            }
        }
    }

    /** What a rule reads among the rules that are here; an unknown one is refused elsewhere. */
    private Set<String> known(String id) {
        var known = new TreeSet<>(reads.getOrDefault(id, Set.of()));
        known.retainAll(rules.keySet());
        return known;
    }
}
