package dev.ballast.backtest;

import dev.ballast.fact.Place;
import dev.ballast.rulebook.Claim;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.yaml.Located;
import dev.ballast.rulebook.yaml.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the form of the files of a case cannot say: rules and claims that exist, days in their order. */
final class CaseCheck {

    private final Map<String, RuleCard> rules = new TreeMap<>();
    private final Set<String> claims;
    private final Problems problems;

    CaseCheck(Rulebook rulebook, Problems problems) {
        rulebook.rules().forEach(rule -> rules.put(rule.id(), rule));
        this.claims = rulebook.claims().stream().map(Claim::id).collect(Collectors.toSet());
        this.problems = problems;
    }

    void warnings(Located<Warnings> read, LocalDate asOf) {
        var seen = new HashSet<String>();
        List<Warning> warnings = read.value().warnings();
        for (int i = 0; i < warnings.size(); i++) {
            String at = "/warnings/" + i;
            Warning warning = warnings.get(i);
            rule(warning.rule(), seen, read.place(at + "/rule"));
            RuleCard rule = rules.get(warning.rule());
            if (rule != null && !rule.metadata().grounds().claim().equals(warning.claim())) {
                String allowed = rule.metadata().grounds().claim() + ", the claim of the rule";
                problems.add(read.place(at + "/claim"), "wrong-claim", warning.claim(), allowed, "Take the rule's.");
            }
            if (!warning.horizon().isAfter(asOf)) {
                after(read.place(at + "/horizon"), warning.horizon(), asOf);
            }
            if (warning.observable().isEmpty()) {
                String allowed = "at least one kind of outcome";
                problems.add(
                        read.place(at + "/observable"), "empty", "none", allowed, "Name one, or move it to no_event.");
            }
        }
        read.value().notWarning().keySet().forEach(rule -> rule(rule, seen, read.place("/no_event/" + rule)));
    }

    private void rule(String rule, Set<String> seen, Place place) {
        if (!rules.containsKey(rule)) {
            String fix = Problems.didYouMean(rule, rules.keySet(), "Name a rule of the rulebook.");
            problems.add(place, "unknown-rule", rule, "the id of a rule", fix);
        }
        if (!seen.add(rule)) {
            problems.add(place, "rule-twice", rule, "each rule once", "Delete one.");
        }
    }

    void outcomes(Located<Outcomes> read, LocalDate asOf, boolean isNonEvent) {
        LocalDate seenUntil = read.value().seenUntil();
        if (!seenUntil.isAfter(asOf)) {
            after(read.place("/seen_until"), seenUntil, asOf);
        }
        List<Outcome> outcomes = read.value().outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            String at = "/outcomes/" + i;
            Outcome outcome = outcomes.get(i);
            if (!claims.contains(outcome.cause())) {
                String fix = Problems.didYouMean(outcome.cause(), claims, "Name a claim of the rulebook.");
                problems.add(read.place(at + "/cause"), "unknown-claim", outcome.cause(), "a claim", fix);
            }
            if (!outcome.date().isAfter(asOf)) {
                after(read.place(at + "/date"), outcome.date(), asOf);
            }
            if (outcome.date().isAfter(seenUntil)) {
                String allowed = "a day up to seen_until, " + seenUntil;
                problems.add(
                        read.place(at + "/date"),
                        "beyond-what-was-seen",
                        outcome.date().toString(),
                        allowed,
                        "Move seen_until.");
            }
        }
        if (isNonEvent && !outcomes.isEmpty()) {
            String found = outcomes.size() + " outcomes of a non-event";
            problems.add(read.place("/outcomes"), "eventful", found, "none", "Write sort: issuer in case.yaml.");
        }
    }

    private void after(Place place, LocalDate found, LocalDate asOf) {
        String allowed = "a day after the as-of date, " + asOf;
        problems.add(place, "not-after", found.toString(), allowed, "Mend the day.");
    }
}
