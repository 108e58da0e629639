package dev.ballast.rulebook.pack;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Ids of one list: each stands once, and none can be taken for another by the eye. */
final class UniqueIds {

    private UniqueIds() {}

    static <T> void check(List<Located<T>> entries, Function<T, String> idOf, Problems problems) {
        var first = new HashMap<String, Located<T>>();
        for (Located<T> entry : entries) {
            String id = idOf.apply(entry.value());
            Located<T> twin = first.putIfAbsent(look(id), entry);
            if (twin != null) {
                String other = idOf.apply(twin.value());
                boolean isSame = other.equals(id);
                String allowed = "ids that differ to the eye; " + other + " stands in " + where(twin.place());
                problems.add(
                        entry.place("/id"),
                        isSame ? "doubled-id" : "look-alike",
                        id,
                        isSame ? "each id once; it stands in " + where(twin.place()) : allowed,
                        "Rename or delete one of the two.");
            }
        }
    }

    /** The id as a hasty eye sees it: {@code f1oor} is {@code floor}, and separators are all alike. */
    private static String look(String id) {
        return id.replace('1', 'l')
                .replace('I', 'l')
                .replace('0', 'o')
                .replace('O', 'o')
                .replace("rn", "m")
                .replace("vv", "w")
                .replaceAll("[-._]", "");
    }

    private static String where(Place place) {
        return place.file() + ":" + place.line();
    }
}
