package dev.ballast.review;

import dev.ballast.audit.Sha256;
import dev.ballast.audit.Tree;
import dev.ballast.rulebook.Departing;
import dev.ballast.rulebook.Pack;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.pack.Thresholds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole rulebook as it is compared: all that its rules, thresholds, departures, packs, claims, declared lines and translations say, on whatever day
 * and for whatever country. What is not in here nobody compares and no approval covers; what is, its digest covers.
 *
 * @param sections by word, such as {@code rule}; in each by id what it says, by the name of the part
 */
public record Printed(SortedMap<String, SortedMap<String, SortedMap<String, String>>> sections) {

    static final String RULE = "rule";
    static final String THRESHOLD = "threshold";
    static final String PACK = "pack";
    static final String CLAIM = "claim";
    static final String LINE = "line";
    static final String WORDING = "wording";
    private static final String DEPARTURE = "departure";

    /** In the order in which what differs is told. */
    static final List<String> SECTIONS = List.of(RULE, THRESHOLD, DEPARTURE, PACK, CLAIM, LINE, WORDING);

    /** A rulebook as it is compared. */
    public static Printed of(Rulebook rulebook) {
        var rules = new TreeMap<String, SortedMap<String, String>>();
        var thresholds = new TreeMap<String, SortedMap<String, String>>();
        var departures = new TreeMap<String, SortedMap<String, String>>();
        var packs = new TreeMap<String, SortedMap<String, String>>();
        var claims = new TreeMap<String, SortedMap<String, String>>();
        var lines = new TreeMap<String, SortedMap<String, String>>();
        var wordings = new TreeMap<String, SortedMap<String, String>>();
        rulebook.extensions().attributes().forEach(line -> lines.put(line.id(), Parts.of(line)));
        rulebook.rules().forEach(card -> rules.put(card.id(), Parts.of(card)));
        for (Pack pack : rulebook.packs()) {
            packs.put(pack.card().id(), Parts.of(pack.card()));
            pack.translations()
                    .forEach(each ->
                            wordings.put(each.rule() + " " + each.language().code(), Parts.of(each)));
            pack.claims().forEach(claim -> claims.put(pack.card().id() + " " + claim.id(), Parts.of(claim)));
            new Departing(pack.card(), pack.departures())
                    .texts()
                    .forEach((entry, words) -> departures.put(entry, new TreeMap<>(Map.of(Parts.WORDS_ALONE, words))));
            if (pack.thresholds() instanceof Thresholds table) {
                table.entries().forEach(entry -> thresholds.put(entry.id(), Parts.of(entry)));
            }
        }
        return new Printed(new TreeMap<>(Map.of(
                RULE,
                rules,
                THRESHOLD,
                thresholds,
                DEPARTURE,
                departures,
                PACK,
                packs,
                CLAIM,
                claims,
                LINE,
                lines,
                WORDING,
                wordings)));
    }

    /** SHA-256 of all of it. */
    public String digest() {
        return Sha256.of(Tree.bytes(sections));
    }

    /** What differs in another one from this one. */
    public List<Change> changesTo(Printed after) {
        return Changes.between(this, after);
    }

    SortedMap<String, SortedMap<String, String>> section(String what) {
        return sections.getOrDefault(what, Collections.emptySortedMap());
    }
}
