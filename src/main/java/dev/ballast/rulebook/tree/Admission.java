package dev.ballast.rulebook.tree;

import dev.ballast.fact.Finding;
import dev.ballast.fact.Place;
import dev.ballast.fact.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What can only be said of rules together: the rules they name, circles, and how much a match may cost. */
public final class Admission {

    private final Collection<Rule> rules;
    private final Strata strata;
    private final List<Problem> problems = new ArrayList<>();

    private Admission(Collection<Rule> rules) {
        this.rules = rules;
        this.strata = Strata.of(rules);
    }

    /**
     * Everything wrong with these rules together.
     *
     * @param ids of all rule files, also of those that were refused by themselves
     */
    public static List<Problem> problems(Collection<Rule> rules, Set<String> ids) {
        var admission = new Admission(rules);
        rules.forEach(rule -> admission.names(rule, ids));
        if (rules.size() == ids.size()) {
            rules.forEach(admission::subjects);
            admission.strata.circular().forEach(admission::circle);
        }
        rules.forEach(admission::joins);
        admission.titles();
        return admission.problems;
    }

    private void names(Rule rule, Set<String> ids) {
        for (FactPattern pattern : rule.patterns()) {
            pattern.pinned("rule")
                    .map(Object::toString)
                    .filter(id -> !ids.contains(id))
                    .ifPresent(id -> add(
                            rule,
                            pattern.line(),
                            "unknown-rule",
                            id,
                            "ids of rules",
                            Suggestion.of(id, ids, "Name a rule.")));
        }
        String escalated = rule.metadata().effects().escalates();
        if (escalated != null && !ids.contains(escalated)) {
            add(rule, 1, "unknown-rule", escalated, "ids of rules", Suggestion.of(escalated, ids, "Name a rule."));
        }
    }

    private void subjects(Rule rule) {
        for (FactPattern pattern : rule.patterns()) {
            pattern.pinned("subject")
                    .filter(any -> strata.readBy(pattern, rule).isEmpty())
                    .ifPresent(subject -> add(
                            rule,
                            pattern.line(),
                            "unknown-subject",
                            subject + " in that direction",
                            "pairs that another rule declares",
                            Suggestion.of(subject.toString(), declared(), "Name a subject.")));
        }
    }

    private Set<String> declared() {
        var subjects = new TreeSet<String>();
        rules.forEach(rule -> subjects.add(rule.metadata().subject()));
        return subjects;
    }

    private void circle(Rule rule) {
        int line = rule.patterns().stream()
                .filter(FactPattern::readsRules)
                .mapToInt(FactPattern::line)
                .findFirst()
                .orElse(1);
        add(
                rule,
                line,
                "circle",
                rule.id() + " reads " + String.join(", ", strata.reads(rule)),
                "rules that read only rules judged before them",
                "Break the circle.");
    }

    /** At most one pattern may match many facts without being tied to another: cost then grows with facts, not with a power of them. */
    private void joins(Rule rule) {
        List<FactPattern> free = rule.patterns().stream().filter(this::isFree).toList();
        if (free.size() > 1) {
            add(
                    rule,
                    free.get(1).line(),
                    "unbounded-join",
                    free.size() + " patterns that each match many facts",
                    "one; tie the others by about == $first.about",
                    "Tie them, or write exists before a finding.");
        }
    }

    private boolean isFree(FactPattern pattern) {
        if (pattern.type().type() == Finding.class) {
            return !pattern.exists()
                    && (pattern.pinned("rule").isEmpty()
                            || (!pattern.isJoinedByAbout() && mayFireOften(pattern, new HashSet<>())));
        }
        return !pattern.isPin() && pattern.type().many() && !pattern.isJoinedByAbout();
    }

    /** Whether a rule that the pattern is pinned to can find something about more than one thing. */
    private boolean mayFireOften(FactPattern finding, Set<String> seen) {
        String id = finding.pinned("rule").map(Object::toString).orElse("");
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && seen.add(id))
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> !pattern.exists())
                .anyMatch(pattern -> pattern.type().type() == Finding.class
                        ? pattern.pinned("rule").isEmpty() || mayFireOften(pattern, seen)
                        : !pattern.isPin() && pattern.type().many());
    }

    private void titles() {
        Map<String, Rule> seen = new HashMap<>();
        for (Rule rule : rules) {
            String key = rule.id().substring(0, rule.id().lastIndexOf('.')) + '/' + rule.title();
            Rule first = seen.putIfAbsent(key, rule);
            if (first != null) {
                add(rule, 1, "same-title", rule.title() + ", also of " + first.id(), "titles of their own", "Rename.");
            }
        }
    }

    private void add(Rule rule, int line, String code, String found, String allowed, String fix) {
        problems.add(new Problem(new Place(rule.file(), line, 1, ""), code, found, allowed, fix));
    }
}
