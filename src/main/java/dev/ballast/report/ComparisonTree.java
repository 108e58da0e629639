package dev.ballast.report;

import dev.ballast.assess.Comparison;
import dev.ballast.assess.Comparison.Place;
import dev.ballast.audit.State;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Two answers side by side, for machines. */
public final class ComparisonTree {

    private ComparisonTree() {}

    /** A tree of maps, lists and texts; names are sorted. */
    public static Object of(Comparison comparison) {
        return tree(comparison);
    }

    /** The same where the second client is one that nobody is: the first with something changed. */
    public static Object hypothetical(Comparison comparison) {
        var tree = tree(comparison);
        tree.put("state", State.HYPOTHETICAL.word());
        return tree;
    }

    private static SortedMap<String, Object> tree(Comparison comparison) {
        var tree = new TreeMap<String, Object>();
        tree.put("$schema", "urn:ballast:comparison:1");
        tree.put("before", comparison.before().id());
        tree.put("after", comparison.after().id());
        tree.put("gone", places(comparison.gone()));
        tree.put("new", places(comparison.come()));
        tree.put(
                "moved",
                comparison.moved().stream()
                        .map(each -> Map.of("before", place(each.before()), "after", place(each.after())))
                        .map(TreeMap::new)
                        .toList());
        tree.put(
                "figures",
                comparison.facts().stream()
                        .map(each -> new TreeMap<>(Map.of("before", each.before(), "after", each.after())))
                        .toList());
        return tree;
    }

    private static List<Object> places(List<Place> places) {
        return places.stream().map(ComparisonTree::place).toList();
    }

    private static Object place(Place place) {
        var tree = new TreeMap<String, Object>();
        tree.put("rule", place.recommendation().rule().id());
        tree.put("at", place.at());
        tree.put("tier", place.recommendation().tier().word());
        tree.put("at_stake", place.recommendation().atStake().words());
        return tree;
    }
}
