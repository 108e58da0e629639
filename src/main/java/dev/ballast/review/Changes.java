package dev.ballast.review;

import dev.ballast.rulebook.Departing;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.pack.Thresholds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What differs between the files of two rulebooks. */
final class Changes {

    private Changes() {}

    /** The rules, then the thresholds, then what packs waive and move, each by id. */
    static List<Change> between(Rulebook before, Rulebook after) {
        var changes = new ArrayList<Change>();
        changes.addAll(between("rule", rules(before), rules(after), Parts::of, RuleCard::title));
        changes.addAll(between("threshold", thresholds(before), thresholds(after), Parts::of, ThresholdEntry::title));
        changes.addAll(departures(departures(before), departures(after)));
        return changes;
    }

    private static List<Change> departures(Map<String, String> before, Map<String, String> after) {
        var entries = new TreeSet<>(before.keySet());
        entries.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (String entry : entries) {
            String was = before.getOrDefault(entry, "");
            String is = after.getOrDefault(entry, "");
            if (!was.equals(is)) {
                changes.add(Change.of("departure", entry, List.of(new Change.Part("words", was, is, Kind.STRUCTURAL))));
            }
        }
        return changes;
    }

    private static Map<String, String> departures(Rulebook rulebook) {
        var texts = new TreeMap<String, String>();
        rulebook.packs().forEach(pack -> texts.putAll(new Departing(pack.card(), pack.departures()).texts()));
        return texts;
    }

    private static <T> List<Change> between(
            String what,
            Map<String, T> before,
            Map<String, T> after,
            Function<T, Map<String, String>> parts,
            Function<T, String> title) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (String id : ids) {
            T was = before.get(id);
            T is = after.get(id);
            if (was == null || is == null) {
                String left = was == null ? "" : title.apply(was);
                String right = is == null ? "" : title.apply(is);
                changes.add(Change.of(what, id, List.of(new Change.Part("title", left, right, Kind.STRUCTURAL))));
            } else {
                List<Change.Part> differing = Parts.differing(parts.apply(was), parts.apply(is), what.equals("rule"));
                if (!differing.isEmpty()) {
                    changes.add(Change.of(what, id, differing));
                }
            }
        }
        return changes;
    }

    private static Map<String, RuleCard> rules(Rulebook rulebook) {
        var byId = new TreeMap<String, RuleCard>();
        rulebook.rules().forEach(card -> byId.put(card.id(), card));
        return byId;
    }

    private static Map<String, ThresholdEntry> thresholds(Rulebook rulebook) {
        var byId = new TreeMap<String, ThresholdEntry>();
        rulebook.packs().forEach(pack -> {
            if (pack.thresholds() instanceof Thresholds table) {
                table.entries().forEach(entry -> byId.put(entry.id(), entry));
            }
        });
        return byId;
    }
}
