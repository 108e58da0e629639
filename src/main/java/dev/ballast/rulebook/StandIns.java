package dev.ballast.rulebook;

import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Evaluation;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which content rules are no pass, because another speaks in their place: the one whose silence they wait for, where
 * all else that they ask holds; a firmer one that moves the same subject the same way; or a firmer one that speaks
 * because the very figure by which they fail is on its other side, where all else that they ask holds.
 */
final class StandIns {

    private StandIns() {}

    static Map<String, String> of(
            Collection<Admitted> rules, Collection<Match> matches, Collection<Fact> silences, Facts facts) {
        List<RuleCard> speaking = matches.stream().map(Match::rule).distinct().toList();
        Set<String> content = silences.stream()
                .filter(Content.class::isInstance)
                .map(silence -> ((Content) silence).rule())
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> heard = speaking.stream().map(RuleCard::id).collect(Collectors.toSet());
        var standIns = new TreeMap<String, String>();
        for (Admitted rule : rules) {
            if (content.contains(rule.card().id())) {
                awaited(rule, heard, speaking, facts)
                        .or(() -> firmer(rule.card(), speaking))
                        .or(() -> beyond(rule, matches, facts))
                        .ifPresent(other -> standIns.put(rule.card().id(), other));
            }
        }
        return standIns;
    }

    private static Optional<String> awaited(Admitted rule, Set<String> heard, List<RuleCard> speaking, Facts facts) {
        return rule.rule().patterns().stream()
                .filter(pattern -> pattern.type().type() == Content.class)
                .map(pattern -> pattern.pinned("rule").map(Object::toString).orElse(null))
                .filter(Objects::nonNull)
                .filter(heard::contains)
                .findFirst()
                .filter(found -> finds(rule, speaking) && Evaluation.holds(rule.rule(), facts));
    }

    /** Whether every finding that the rule asks for was made. */
    private static boolean finds(Admitted rule, List<RuleCard> speaking) {
        return rule.rule().patterns().stream()
                .filter(pattern -> pattern.type().type() == Finding.class)
                .allMatch(pattern -> speaking.stream().anyMatch(other -> isMeant(pattern, other)));
    }

    private static boolean isMeant(FactPattern pattern, RuleCard other) {
        Metadata metadata = other.metadata();
        return pattern.pinned("rule").map(other.id()::equals).orElse(true)
                && pattern.pinned("subject").map(metadata.subject()::equals).orElse(true)
                && pattern.pinned("direction").map(metadata.direction()::equals).orElse(true);
    }

    private static Optional<String> firmer(RuleCard rule, List<RuleCard> speaking) {
        Metadata own = rule.metadata();
        return speaking.stream()
                .filter(other -> other.metadata().subject().equals(own.subject())
                        && other.metadata().direction() == own.direction()
                        && other.metadata().severity().compareTo(own.severity()) < 0)
                .map(RuleCard::id)
                .findFirst();
    }

    /**
     * The first firmer rule that found a figure beyond the limit by which alone this rule does not speak. It stands in the
     * same folder: advice that rests on a good figure does not stand in for a warning of a bad one.
     */
    private static Optional<String> beyond(Admitted rule, Collection<Match> matches, Facts facts) {
        Metadata own = rule.card().metadata();
        for (Match match : matches) {
            boolean isFirmer = match.rule().metadata().severity().compareTo(own.severity()) < 0;
            if (isFirmer && folder(match.rule()).equals(folder(rule.card()))) {
                for (Held held : match.conditions()) {
                    if (rule.rule().patterns().stream().anyMatch(pattern -> isAllBut(rule, pattern, held, facts))) {
                        return Optional.of(match.rule().id());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAllBut(Admitted rule, FactPattern pattern, Held held, Facts facts) {
        return pattern.type().type() == held.fact().getClass()
                && pattern.conditions().stream()
                        .anyMatch(condition -> condition.operator().isAgainst(held.operator())
                                && condition.component().name().equals(held.component())
                                && asksMore(rule, condition)
                                && Evaluation.holdsBut(rule.rule(), condition, facts));
    }

    /** Whether the rule compares any other figure; one that asks for a single figure passes on the other side of it. */
    private static boolean asksMore(Admitted rule, Condition but) {
        return rule.rule().patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .anyMatch(condition -> condition.operator().needsOrder() && !condition.equals(but));
    }

    private static String folder(RuleCard rule) {
        return rule.id().substring(0, rule.id().lastIndexOf('.'));
    }
}
