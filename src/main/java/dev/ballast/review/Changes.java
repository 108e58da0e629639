package dev.ballast.review;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between the files of two rulebooks. */
final class Changes {

    private static final String TITLE = "title";

    private Changes() {}

    /** The rules, then the thresholds, then what packs waive and move, then packs and claims, each by id. */
    static List<Change> between(Printed before, Printed after) {
        var changes = new ArrayList<Change>();
        for (String what : Printed.SECTIONS) {
            changes.addAll(between(what, before.section(what), after.section(what)));
        }
        return changes;
    }

    private static List<Change> between(
            String what,
            SortedMap<String, SortedMap<String, String>> before,
            SortedMap<String, SortedMap<String, String>> after) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (String id : ids) {
            SortedMap<String, String> was = before.get(id);
            SortedMap<String, String> is = after.get(id);
            if (was == null || is == null) {
                var whole = new Change.Part(name(was, is), words(was), words(is), Kind.STRUCTURAL);
                changes.add(Change.of(what, id, List.of(whole)));
            } else {
                List<Change.Part> differing = Parts.differing(was, is, what);
                if (!differing.isEmpty()) {
                    changes.add(Change.of(what, id, differing));
                }
            }
        }
        return changes;
    }

    /** Of what came or went its title is shown, or all that it says where it has none. */
    private static String name(@Nullable SortedMap<String, String> was, @Nullable SortedMap<String, String> is) {
        var there = was == null ? is : was;
        return there != null && there.containsKey(TITLE) ? TITLE : Parts.WORDS_ALONE;
    }

    private static String words(@Nullable SortedMap<String, String> parts) {
        return parts == null ? "" : parts.getOrDefault(TITLE, parts.getOrDefault(Parts.WORDS_ALONE, ""));
    }
}
