package dev.ballast.review;

import dev.ballast.declared.Attribute;
import dev.ballast.rulebook.Claim;
import dev.ballast.rulebook.PackCard;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.wording.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a rule or a threshold consists of, by the names that its file uses, and the kind of change that each part makes. */
final class Parts {

    private static final Set<String> WORDS =
            Set.of("title", "advice", "rationale", "limits", "source", "owner", "review");
    private static final Set<String> AUTHORITY = Set.of("claim", "basis", "action", "measure", "waivable", "asks");
    private static final Set<String> NUMBER = Set.of("value", "status");
    private static final Set<String> FRAME = Set.of("unit", "reads", "prudent", "basis", "protected", "bounds", "by");

    private static final Set<String> REACH = Set.of("layer", "requires", "countries");

    /** The one part of what is said in a sentence. */
    static final String WORDS_ALONE = "words";

    private Parts() {}

    /** Read off the rule as it is printed from its tree, so that nothing a rule may say is passed over. */
    static SortedMap<String, String> of(RuleCard card) {
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

    static SortedMap<String, String> of(ThresholdEntry entry) {
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
        parts.put("reason", entry.bounds().reason());
        parts.put("by", entry.by() == null ? "" : entry.by());
        for (ThresholdEntry.Value value : entry.values()) {
            String which = " from " + value.from() + (value.key() == null ? "" : " for " + value.key());
            parts.put("value" + which, value.value().toPlainString());
            parts.put("status" + which, value.knowledge().status().toString());
            parts.put("source" + which, value.source().toString());
            parts.put("checked" + which, value.knowledge().checked().toString());
            parts.put("known" + which, value.knowledge().knownSince().toString());
            parts.put(
                    "retroactive" + which,
                    Objects.requireNonNullElse(value.knowledge().retroactive(), ""));
        }
        return parts;
    }

    static SortedMap<String, String> of(PackCard pack) {
        return new TreeMap<>(Map.of(
                "title", pack.title(),
                "version", pack.version(),
                "layer", pack.layer(),
                "owner", pack.owner(),
                "requires", String.join(", ", pack.requires()),
                "countries", String.join(", ", pack.countries())));
    }

    static SortedMap<String, String> of(Claim claim) {
        return new TreeMap<>(Map.of(WORDS_ALONE, claim.sentence(), "limits", claim.limits(), "source", claim.source()));
    }

    static SortedMap<String, String> of(Attribute line) {
        return new TreeMap<>(Map.of(
                "unit", line.unit().toString(),
                "on", line.on().toString(),
                "range", String.valueOf(line.range()),
                "derived", String.valueOf(line.derivation()),
                "said", line.said().toString()));
    }

    static SortedMap<String, String> of(Translation translation) {
        return new TreeMap<>(Map.of(
                "title", translation.title(),
                "advice", translation.wording().advice(),
                "rationale", translation.wording().rationale(),
                "limits", translation.wording().limits()));
    }

    /** The parts that differ. */
    static List<Change.Part> differing(Map<String, String> before, Map<String, String> after, String what) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var parts = new ArrayList<Change.Part>();
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                parts.add(new Change.Part(name, was, is, kind(what, name)));
            }
        }
        return parts;
    }

    private static Kind kind(String what, String name) {
        return switch (what) {
            case Printed.RULE -> ofRule(name);
            case Printed.THRESHOLD -> ofThreshold(name);
            case Printed.PACK -> REACH.contains(name) ? Kind.STRUCTURAL : Kind.EDITORIAL;
            case Printed.CLAIM, Printed.WORDING -> Kind.EDITORIAL;
            case Printed.LINE -> name.equals("said") ? Kind.EDITORIAL : Kind.STRUCTURAL;
            default -> Kind.STRUCTURAL;
        };
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
