package dev.ballast.advice;

import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody would have to tell, and what it would let speak.
 *
 * @param missing lines of the profile, or facts that come from several
 * @param rules that wait for it
 * @param facts that wait for it
 */
public record Wanted(List<String> missing, List<RuleCard> rules, List<NotAssessed> facts) {

    public Wanted {
        missing = List.copyOf(missing);
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
    }

    /**
     * What a rule waits for is asked for once, though single facts wait for parts of it. The most telling first: by critical rules that wait, then by high ones, then by all, then by name.
     */
    static List<Wanted> of(Collection<NotAssessed> facts, Silences silences) {
        Map<List<String>, List<NotAssessed>> factsBy = new LinkedHashMap<>();
        Map<List<String>, List<RuleCard>> rulesBy = new LinkedHashMap<>();
        facts.forEach(fact -> factsBy.computeIfAbsent(fact.missing(), any -> new ArrayList<>())
                .add(fact));
        silences.notAssessed()
                .forEach(rule -> silences.waiting().stream()
                        .filter(card -> card.id().equals(rule.what()))
                        .forEach(card -> rulesBy.computeIfAbsent(rule.missing(), any -> new ArrayList<>())
                                .add(card)));
        factsBy.keySet().stream()
                .filter(missing -> rulesBy.keySet().stream().noneMatch(asked -> asked.containsAll(missing)))
                .forEach(missing -> rulesBy.put(missing, List.of()));
        return rulesBy.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), entry.getValue(), waiting(entry.getKey(), factsBy)))
                .sorted(Comparator.<Wanted>comparingLong(wanted -> -wanted.count(Severity.CRITICAL))
                        .thenComparingLong(wanted -> -wanted.count(Severity.HIGH))
                        .thenComparingLong(wanted -> -wanted.rules().size())
                        .thenComparing(wanted -> String.join(" ", wanted.missing())))
                .toList();
    }

    private static List<NotAssessed> waiting(List<String> missing, Map<List<String>, List<NotAssessed>> facts) {
        return facts.entrySet().stream()
                .filter(entry -> missing.containsAll(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** How many of the rules that wait are of this severity. */
    public long count(Severity severity) {
        return rules.stream()
                .filter(rule -> rule.metadata().severity() == severity)
                .count();
    }
}
