package dev.ballast.rulebook;

import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.rulebook.tree.Evaluation;
import dev.ballast.rulebook.tree.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One judgement: stratum by stratum, each one reading what those before it found and did not find. */
final class Judging {

    private final Facts facts;
    private final Silences silences;
    private final Explanation explanation;
    private final FactOrder order;
    private final List<Match> matches = new ArrayList<>();
    private final List<Fact> silent = new ArrayList<>();
    private final List<Admitted> judged = new ArrayList<>();

    Judging(Facts facts, Silences silences, Vocabulary vocabulary) {
        this.facts = facts;
        this.silences = silences;
        this.order = new FactOrder(vocabulary);
        this.explanation = new Explanation(facts, silences.organisation(), order);
    }

    /** Judges with the engine. */
    Judgement judge(List<Engine.Level> levels) {
        levels.forEach(level -> level(level.rules(), level.stratum().fire(facts)));
        return judgement();
    }

    /** Judges by nested loops over the trees, without an engine. */
    Judgement judgeTrees(Collection<List<Admitted>> levels) {
        for (List<Admitted> level : levels) {
            var found = new ArrayList<Findings.Entry>();
            for (Admitted rule : level) {
                Evaluation.matches(rule.rule(), facts)
                        .forEach(matched ->
                                found.add(new Findings.Entry(rule.card().id(), matched)));
            }
            level(level, found);
        }
        return judgement();
    }

    private Judgement judgement() {
        matches.sort(Comparator.<Match, String>comparing(match -> match.rule().id())
                .thenComparing(Match::about)
                .thenComparing(Match::facts, order.ofLists()));
        silent.sort(Comparator.comparing(Judging::ruleOf));
        return new Judgement(matches, silent, StandIns.of(judged, matches, silent, facts), waiting(), List.of());
    }

    private List<RuleCard> waiting() {
        Set<String> unknown = silent.stream()
                .filter(NotAssessed.class::isInstance)
                .map(Judging::ruleOf)
                .collect(Collectors.toSet());
        return judged.stream()
                .map(Admitted::card)
                .filter(card -> unknown.contains(card.id()))
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    /** All that is known so far. */
    Facts facts() {
        return facts;
    }

    /** Takes what the rules of one level found, and says what is known by it: findings and silences, each once. */
    Set<Fact> level(List<Admitted> rules, List<Findings.Entry> found) {
        judged.addAll(rules);
        Map<String, List<Findings.Entry>> fired = new HashMap<>();
        for (Findings.Entry entry : found) {
            fired.computeIfAbsent(entry.rule(), any -> new ArrayList<>()).add(entry);
        }
        var learnt = new LinkedHashSet<Fact>();
        for (Admitted rule : rules) {
            List<Findings.Entry> entries = fired.getOrDefault(rule.card().id(), List.of());
            if (entries.isEmpty() || !silences.speaks(rule.card())) {
                Fact silence = silences.of(rule);
                silent.add(silence);
                learnt.add(silence);
            } else {
                silences.fired(rule.card().id());
                entries.forEach(entry -> learnt.add(finding(rule, entry)));
            }
        }
        learnt.forEach(facts::add);
        return learnt;
    }

    private Finding finding(Admitted rule, Findings.Entry entry) {
        Match match = explanation.of(rule, entry.facts());
        matches.add(match);
        Metadata metadata = rule.card().metadata();
        return new Finding(rule.card().id(), metadata.subject(), metadata.direction(), match.about());
    }

    private static String ruleOf(Fact silence) {
        return silence instanceof Content content
                ? content.rule()
                : silence instanceof NotAssessed unknown ? unknown.what() : ((NotApplicable) silence).what();
    }
}
