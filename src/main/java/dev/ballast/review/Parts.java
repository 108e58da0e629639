package dev.ballast.review;

import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.pack.ThresholdEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a rule or a threshold consists of, by the names that its file uses, and the kind of change that each part makes. */
final class Parts {

    private static final Set<String> WORDS =
            Set.of("title", "advice", "rationale", "limits", "source", "owner", "review");
    private static final Set<String> AUTHORITY = Set.of("claim", "basis", "action", "measure", "waivable");
    private static final Set<String> NUMBER = Set.of("value", "status");
    private static final Set<String> FRAME = Set.of("unit", "reads", "prudent", "basis", "protected", "bounds", "by");

    private Parts() {}

    /** Read off the rule as it is printed from its tree, so that nothing a rule may say is passed over. */
    static Map<String, String> of(RuleCard card) {
        var parts = new TreeMap<String, String>();
        var conditions = new ArrayList<String>();
        boolean isCondition = false;
        for (String line : card.text().lines().map(String::strip).toList()) {
            if (line.equals("then")) {
                break;
            } else if (isCondition) {
                conditions.add(line);
            } else if (line.startsWith("@")) {
                parts.put(line.substring(1, line.indexOf('(')), quoted(line));
            } else if (line.startsWith("rule ")) {
                parts.put("title", quoted(line));
            }
            isCondition |= line.equals("when");
        }
        parts.put("when", String.join("; ", conditions));
        return parts;
    }

    static Map<String, String> of(ThresholdEntry entry) {
        var parts = new TreeMap<String, String>();
        var policy = entry.policy();
        parts.put("title", entry.title());
        parts.put("unit", entry.unit().toString());
        parts.put("owner", policy.owner());
        parts.put("reads", policy.reads().toString());
        parts.put("prudent", policy.prudent().toString());
        parts.put("basis", policy.basis().toString());
        parts.put("protected", String.valueOf(policy.isProtected()));
        parts.put("bounds", entry.bounds().low() + " to " + entry.bounds().high());
        parts.put("by", entry.by() == null ? "" : entry.by());
        for (ThresholdEntry.Value value : entry.values()) {
            String which = " from " + value.from() + (value.key() == null ? "" : " for " + value.key());
            parts.put("value" + which, value.value().toPlainString());
            parts.put("status" + which, value.knowledge().status().toString());
            parts.put("source" + which, value.source().toString());
            parts.put("checked" + which, value.knowledge().checked().toString());
        }
        return parts;
    }

    /** The parts that differ. */
    static List<Change.Part> differing(Map<String, String> before, Map<String, String> after, boolean isRule) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var parts = new ArrayList<Change.Part>();
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                parts.add(new Change.Part(name, was, is, isRule ? ofRule(name) : ofThreshold(name)));
            }
        }
        return parts;
    }

    private static Kind ofRule(String name) {
        return WORDS.contains(name) ? Kind.EDITORIAL : AUTHORITY.contains(name) ? Kind.STRUCTURAL : Kind.BEHAVIOURAL;
    }

    private static Kind ofThreshold(String name) {
        String first = name.split(" ", 2)[0];
        return NUMBER.contains(first) ? Kind.PARAMETER : FRAME.contains(first) ? Kind.STRUCTURAL : Kind.EDITORIAL;
    }

    private static String quoted(String line) {
        return line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
    }
}
