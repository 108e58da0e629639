package dev.ballast.assess;

import dev.ballast.fact.About;
import dev.ballast.fact.Classified;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.tree.Evaluation;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What rules say of facts, worked out once more from their trees and from what the silences of rules mean. */
final class Rederived {

    private final RulesInForce rules;
    private final String kind;
    private final List<Fact> known = new ArrayList<>();
    private final Map<String, String> outcomes = new TreeMap<>();

    private Rederived(RulesInForce rules, List<Fact> facts, String kind) {
        this.rules = rules;
        this.kind = kind;
        known.addAll(facts);
        for (Threshold threshold : rules.thresholds()) {
            if (threshold.key().isEmpty() || isClass(threshold.key(), facts)) {
                known.add(threshold);
            }
        }
    }

    /** By rule: {@code fires} with whom it is about, {@code content}, {@code not-applicable}, or what is missing. */
    static Map<String, String> outcomes(RulesInForce rules, List<Fact> facts, String kind) {
        var rederived = new Rederived(rules, facts, kind);
        rules.trees().stream()
                .sorted(Comparator.comparingInt(rules.strata()::level))
                .forEach(rederived::judge);
        return rederived.outcomes;
    }

    private static boolean isClass(String key, List<Fact> facts) {
        return facts.stream()
                .anyMatch(
                        fact -> fact instanceof Classified one && one.classKey().equals(key));
    }

    private void judge(Rule rule) {
        List<String> applies = rule.metadata().validity().applies();
        List<List<Fact>> matches = Evaluation.matches(rule, Facts.of(known));
        if (!applies.isEmpty() && !applies.contains(kind)) {
            outcomes.put(rule.id(), "not-applicable");
        } else if (!matches.isEmpty()) {
            var about = new TreeSet<About>();
            matches.forEach(match -> about.add(about(rule, match)));
            about.forEach(each -> known.add(new Finding(
                    rule.id(), rule.metadata().subject(), rule.metadata().direction(), each)));
            outcomes.put(rule.id(), "fires " + about);
        } else if (reads(rule).anyMatch(type -> says(NotApplicable.class, type)) || readsDeaf(rule)) {
            outcomes.put(rule.id(), "not-applicable");
        } else {
            Set<String> missing = missing(rule);
            outcomes.put(rule.id(), missing.isEmpty() ? "content" : "not-assessed " + missing);
            if (missing.isEmpty()) {
                known.add(new Content(rule.id()));
            }
        }
    }

    /** Whether it reads by name a rule that does not apply. */
    private boolean readsDeaf(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern ->
                        pattern.readsRules() && pattern.pinned("rule").isPresent())
                .flatMap(pattern -> rules.strata().readBy(pattern, rule).stream())
                .anyMatch(id -> "not-applicable".equals(outcomes.get(id)));
    }

    private static java.util.stream.Stream<String> reads(Rule rule) {
        return rule.patterns().stream()
                .filter(pattern -> !pattern.isPin())
                .map(pattern -> pattern.type().name());
    }

    private boolean says(Class<?> silence, String what) {
        return known.stream()
                .filter(silence::isInstance)
                .anyMatch(fact -> fact instanceof NotApplicable no
                        ? no.what().equals(what)
                        : ((NotAssessed) fact).what().equals(what));
    }

    /** What is missing: the pointers that models named, or the names of facts and rules that nobody explains. */
    private Set<String> missing(Rule rule) {
        var missing = new TreeSet<String>();
        for (FactPattern pattern : rule.patterns()) {
            if (pattern.readsRules()) {
                for (String id : rules.strata().readBy(pattern, rule)) {
                    String outcome = outcomes.getOrDefault(id, "nobody judged it");
                    if (outcome.startsWith("not-assessed ")) {
                        String list = outcome.substring("not-assessed [".length(), outcome.length() - 1);
                        missing.addAll(List.of(list.split(", ")));
                    }
                }
            } else if (!pattern.isThreshold()) {
                missing.addAll(missing(pattern.type().name()));
            }
        }
        return missing;
    }

    private Set<String> missing(String type) {
        var missing = new HashSet<String>();
        boolean isThere = false;
        for (Fact fact : known) {
            if (fact instanceof NotAssessed unknown && unknown.what().equals(type)) {
                missing.addAll(unknown.missing());
            }
            isThere |= fact.getClass().getSimpleName().equals(type);
        }
        return missing.isEmpty() && !isThere ? Set.of(type) : missing;
    }

    private static About about(Rule rule, List<Fact> match) {
        List<FactPattern> patterns =
                rule.patterns().stream().filter(pattern -> !pattern.exists()).toList();
        About first = null;
        for (int at = 0; at < patterns.size(); at++) {
            FactPattern pattern = patterns.get(at);
            About about = match.get(at).about();
            if (!pattern.isThreshold() && !about.equals(About.rulebook())) {
                if (!pattern.isPin() && pattern.type().many()) {
                    return about;
                }
                first = first == null ? about : first;
            }
        }
        return first == null ? About.rulebook() : first;
    }
}
