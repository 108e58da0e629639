package dev.ballast.rulebook.verify;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.rulebook.cases.WrittenCase;
import dev.ballast.rulebook.pack.ThresholdEntry;
import dev.ballast.rulebook.pack.Thresholds;
import dev.ballast.rulebook.solve.Limits;
import dev.ballast.rulebook.solve.Search;
import dev.ballast.rulebook.tree.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A rulebook on one day, with all that checks ask of it, and what they found. */
final class Book {

    private final SortedMap<String, String> texts;
    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final RulesInForce rules;
    private final Limits limits;
    private final Search search;
    private final Map<String, Search> opened = new HashMap<>();
    private final List<Defect> defects = new ArrayList<>();

    Book(SortedMap<String, String> texts, Rulebook rulebook, Vocabulary vocabulary, LocalDate asOf) {
        this.texts = texts;
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        this.rules = rulebook.inForce(asOf);
        this.limits = Limits.of(rulebook, rules.thresholds(), vocabulary);
        this.search = new Search(rules.trees(), rules.strata(), limits);
    }

    /** The search in which one threshold may take any value. */
    Search opening(String threshold) {
        return opened.computeIfAbsent(threshold, id -> new Search(rules.trees(), rules.strata(), limits.opening(id)));
    }

    SortedMap<String, String> texts() {
        return texts;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LocalDate asOf() {
        return asOf;
    }

    RulesInForce rules() {
        return rules;
    }

    Limits limits() {
        return limits;
    }

    Search search() {
        return search;
    }

    Rule rule(String id) {
        return rulebook.trees().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule of this id: " + id));
    }

    /** The entries of every pack that declares its thresholds in a file. */
    List<ThresholdEntry> entries() {
        return Thresholds.of(rulebook.packs());
    }

    List<Defect> defects() {
        return defects;
    }

    void add(Level level, String code, Rule rule, String sentence, List<WrittenCase> witness) {
        add(level, code, List.of(rule.id()), rule, sentence, witness);
    }

    void add(Level level, String code, List<String> named, Rule rule, String sentence, List<WrittenCase> witness) {
        var place = new Place(rule.file(), rule.line(), 1, "");
        defects.add(new Defect(level, code, named, place, sentence, witness));
    }

    void add(Level level, String code, String named, Place place, String sentence) {
        defects.add(new Defect(level, code, List.of(named), place, sentence, List.of()));
    }

    /** The place of a threshold in the file of its pack. */
    Place placeOf(String threshold) {
        return placeOf("thresholds.yaml", threshold);
    }

    /** The place of an entry of this id in the files of this name. */
    Place placeOf(String name, String id) {
        return texts.keySet().stream()
                .filter(path -> path.endsWith("/" + name))
                .filter(path -> line(path, "- id: " + id) > 0)
                .findFirst()
                .map(path -> new Place(path, line(path, "- id: " + id), 1, ""))
                .orElseGet(() -> new Place(name, 0, 0, ""));
    }

    int line(String path, String words) {
        List<String> lines = texts.getOrDefault(path, "").lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).strip().equals(words)) {
                return at + 1;
            }
        }
        return 0;
    }
}
