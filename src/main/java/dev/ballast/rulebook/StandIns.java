package dev.ballast.rulebook;

import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
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
 * all else that they ask holds, or a firmer one that moves the same subject the same way.
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
}
