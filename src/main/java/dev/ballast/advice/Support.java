package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.rulebook.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What matches rest on, through the findings of other rules down to the facts of models. */
final class Support {

    private final Map<String, List<Match>> byRule = new TreeMap<>();

    Support(Collection<Match> matches) {
        for (Match match : matches) {
            byRule.computeIfAbsent(match.rule().id(), id -> new ArrayList<>()).add(match);
        }
    }

    /** All matches, by rule. */
    Collection<List<Match>> rules() {
        return byRule.values();
    }

    /** The matches of one rule; none when it was silent. */
    List<Match> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** The facts of these matches, and the facts behind the findings among them. */
    Set<Fact> facts(Collection<Match> matches) {
        var facts = new LinkedHashSet<Fact>();
        matches.forEach(match -> match.facts().forEach(fact -> add(fact, facts)));
        return facts;
    }

    /** Strata have no cycles, so this ends. */
    private void add(Fact fact, Set<Fact> facts) {
        if (facts.add(fact) && fact instanceof Finding finding) {
            of(finding.rule()).stream()
                    .filter(match -> match.about().equals(finding.about()))
                    .forEach(match -> match.facts().forEach(behind -> add(behind, facts)));
        }
    }
}
