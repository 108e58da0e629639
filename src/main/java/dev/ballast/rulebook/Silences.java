package dev.ballast.rulebook;

import dev.ballast.declared.Declared;
import dev.ballast.fact.About;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.Strata;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Decides what the silence of a rule means: content, not assessed for want of something, or not applicable. */
final class Silences {

    private final Strata strata;
    private final Set<String> thresholds;
    private final String organisationKind;
    private final Set<String> present = new HashSet<>();
    private final Map<String, Set<NotAssessed>> notAssessed = new HashMap<>();
    private final Set<String> assessed = new HashSet<>();
    private final Map<String, String> notApplicable = new HashMap<>();
    private About organisation = About.rulebook();
    private boolean othersAreGiven;

    Silences(Strata strata, Set<String> thresholds, Collection<? extends Fact> facts, String organisationKind) {
        this.strata = strata;
        this.thresholds = thresholds;
        this.organisationKind = organisationKind;
        facts.forEach(this::note);
    }

    private void note(Fact fact) {
        if (fact instanceof NotAssessed unknown) {
            notAssessed.computeIfAbsent(unknown.what(), any -> new HashSet<>()).add(unknown);
        } else if (fact instanceof NotApplicable deaf) {
            notApplicable.put(deaf.what(), deaf.reason());
        } else {
            present.add(
                    fact instanceof Declared declared
                            ? declared.id()
                            : fact.getClass().getSimpleName());
        }
        if (fact.about().kind().equals("organisation")) {
            organisation = fact.about();
        }
    }

    /** Rules that are not judged here count as assessed unless the facts say otherwise. */
    void takeAsGiven() {
        othersAreGiven = true;
    }

    About organisation() {
        return organisation;
    }

    boolean speaks(RuleCard rule) {
        return rule.metadata().validity().speaksTo(organisationKind);
    }

    /** Remembers that a rule fired, which means that it was assessed. */
    void fired(String rule) {
        assessed.add(rule);
    }

    /** The silence of a rule that did not fire. */
    Fact of(Admitted rule) {
        String id = rule.card().id();
        if (!speaks(rule.card())) {
            String kinds = String.join(", ", rule.card().metadata().validity().applies());
            return notApplicable(id, "it speaks to %s, and this is %s".formatted(kinds, organisationKind));
        }
        for (FactPattern pattern : rule.rule().patterns()) {
            String reason = notApplicable.get(pattern.what());
            if (reason != null) {
                return notApplicable(id, reason);
            }
            String prerequisite = prerequisite(pattern);
            if (notApplicable.containsKey(prerequisite)) {
                return notApplicable(id, "it reads %s: %s".formatted(prerequisite, notApplicable.get(prerequisite)));
            }
        }
        var missing = new TreeSet<String>();
        var about = new TreeSet<About>();
        rule.rule().patterns().forEach(pattern -> missing(pattern, rule.rule(), missing, about));
        if (missing.isEmpty()) {
            assessed.add(id);
            return new Content(id);
        }
        var silence = new NotAssessed(id, about.size() == 1 ? about.first() : organisation, List.copyOf(missing));
        notAssessed.computeIfAbsent(id, any -> new HashSet<>()).add(silence);
        return silence;
    }

    /** The rule that a pattern reads by name; empty when it reads none. What that rule does not speak of, this one neither. */
    private static String prerequisite(FactPattern pattern) {
        return pattern.readsRules()
                ? pattern.pinned("rule").map(Object::toString).orElse("")
                : "";
    }

    private Fact notApplicable(String id, String reason) {
        notApplicable.put(id, reason);
        return new NotApplicable(id, reason);
    }

    private void missing(FactPattern pattern, Rule rule, Set<String> missing, Set<About> about) {
        if (pattern.isThreshold()) {
            String id = pattern.pinned("id").map(Object::toString).orElse("");
            if (!thresholds.contains(id)) {
                missing.add(id);
            }
        } else if (pattern.readsRules()) {
            strata.readBy(pattern, rule).forEach(id -> unjudged(id, missing, about));
        } else if (!blocked(pattern.what(), missing, about) && !present.contains(pattern.what())) {
            missing.add(pattern.what());
        }
    }

    /** A rule that does not apply is not missed: it has neither found anything nor been kept from it. */
    private void unjudged(String id, Set<String> missing, Set<About> about) {
        boolean known = othersAreGiven || assessed.contains(id) || notApplicable.containsKey(id);
        if (!blocked(id, missing, about) && !known) {
            missing.add(id);
        }
    }

    private boolean blocked(String what, Set<String> missing, Set<About> about) {
        Set<NotAssessed> reasons = notAssessed.getOrDefault(what, Set.of());
        for (NotAssessed reason : reasons) {
            missing.addAll(reason.missing());
            about.add(reason.about());
        }
        return !reasons.isEmpty();
    }
}
