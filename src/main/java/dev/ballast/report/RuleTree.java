package dev.ballast.report;

import dev.ballast.audit.Tree;
import dev.ballast.rulebook.RuleCard;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A rule for machines: all that it says of itself on one level, and its text. */
public final class RuleTree {

    private RuleTree() {}

    /** The tree that {@link JsonReport#of(Object)} prints; what the rule does not say is left out. */
    public static SortedMap<String, Object> of(RuleCard rule) {
        var metadata = rule.metadata();
        var tree = new TreeMap<String, Object>();
        tree.putAll(all(metadata.wording()));
        tree.putAll(all(metadata.grounds()));
        tree.putAll(all(metadata.validity()));
        tree.putAll(all(metadata.effects()));
        tree.put("id", rule.id());
        tree.put("title", rule.title());
        tree.put("severity", metadata.severity().word());
        tree.put("subject", metadata.subject());
        tree.put("direction", metadata.direction().word());
        tree.put("stratum", rule.stratum());
        tree.put("file", rule.file());
        tree.put("text", rule.text());
        return tree;
    }

    private static SortedMap<String, Object> all(Record part) {
        return Tree.of(part, List.of());
    }
}
