package dev.ballast.audit;

import dev.ballast.declared.Extensions;
import dev.ballast.rulebook.RulesInForce;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules, thresholds and declared lines in force on one day, digested once for every answer of that day.
 *
 * @param digest SHA-256 of all of them in their canonical text
 * @param parts the beginning of the SHA-256 of each, by id
 */
public record RulesDigest(String digest, SortedMap<String, String> parts) {

    public RulesDigest {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /**
     * Of the rules, thresholds and lines in force.
     *
     * @param extensions what packs let clients state, which rules read like any fact
     */
    public static RulesDigest of(RulesInForce rules, Extensions extensions) {
        var texts = new TreeMap<String, String>();
        rules.canonical().forEach(text -> texts.put(text.id(), text.text()));
        extensions.attributes().forEach(line -> texts.put("line " + line.id(), line.toString()));
        return of(texts);
    }

    /** Of rules and thresholds by id, each in its canonical text. */
    public static RulesDigest of(SortedMap<String, String> texts) {
        return new RulesDigest(Sha256.of(Tree.bytes(texts)), Sha256.beginnings(Sha256.each(texts)));
    }
}
