package dev.ballast.rulebook.mutate;

import dev.ballast.fact.Fact;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.cases.CaseFacts;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Facts;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which outcomes of conditions the cases of each rule show: every comparison and every reading of another rule once met
 * and once not.
 *
 * @param missing by rule, the outcomes that no case shows, in words
 * @param shown how many outcomes some case shows
 */
public record Coverage(Map<String, List<String>> missing, int shown) {

    public Coverage {
        missing = Map.copyOf(missing);
    }

    /** How many outcomes there are. */
    public int all() {
        return shown + missing.values().stream().mapToInt(List::size).sum();
    }

    /** The coverage of these cases. */
    public static Coverage of(Rulebook rulebook, List<CaseFacts> cases) {
        var missing = new LinkedHashMap<String, List<String>>();
        int shown = 0;
        for (Rule rule : rulebook.trees()) {
            var seen = new TreeSet<String>();
            for (CaseFacts each : cases) {
                if (each.rule().equals(rule.id())) {
                    note(rule, facts(rulebook, each), seen);
                }
            }
            var unseen = new ArrayList<>(outcomes(rule));
            unseen.removeAll(seen);
            shown += seen.size();
            if (!unseen.isEmpty()) {
                missing.put(rule.id(), unseen);
            }
        }
        return new Coverage(missing, shown);
    }

    private static Facts facts(Rulebook rulebook, CaseFacts each) {
        RulesInForce day = rulebook.inForce(each.asOf());
        RulesInForce rules = each.thresholds().isEmpty() ? day : day.with(each.thresholds());
        var facts = new ArrayList<Fact>(rules.thresholds(each.facts()));
        facts.addAll(each.facts());
        return Facts.of(facts);
    }

    private static List<String> outcomes(Rule rule) {
        var outcomes = new ArrayList<String>();
        for (int at = 0; at < rule.patterns().size(); at++) {
            for (String what : compared(rule.patterns().get(at), at)) {
                outcomes.add(what + " met");
                outcomes.add(what + " not met");
            }
        }
        return outcomes;
    }

    /** What a pattern asks, each under a name of its own; a threshold asks nothing. */
    private static List<String> compared(FactPattern pattern, int at) {
        if (pattern.readsRules()) {
            return List.of(name(pattern, at, pattern.conditions().toString()));
        }
        return pattern.isThreshold()
                ? List.of()
                : pattern.conditions().stream()
                        .filter(condition -> !condition.onlyNames())
                        .map(condition -> name(pattern, at, condition.toString()))
                        .toList();
    }

    private static String name(FactPattern pattern, int at, String what) {
        return "%d %s( %s )".formatted(at + 1, pattern.type().name(), what);
    }

    private static void note(Rule rule, Facts facts, Set<String> seen) {
        for (int at = 0; at < rule.patterns().size(); at++) {
            FactPattern pattern = rule.patterns().get(at);
            if (pattern.readsRules()) {
                boolean isMet = facts.of(pattern.type().type()).stream().anyMatch(fact -> isRead(pattern, fact));
                seen.add(name(pattern, at, pattern.conditions().toString()) + (isMet ? " met" : " not met"));
            } else if (!pattern.isThreshold()) {
                for (Condition condition : pattern.conditions()) {
                    if (!condition.onlyNames()) {
                        note(rule, facts, seen, condition, name(pattern, at, condition.toString()));
                    }
                }
            }
        }
    }

    private static boolean isRead(FactPattern pattern, Fact fact) {
        return pattern.conditions().stream()
                .filter(condition -> condition.right() instanceof Operand.Constant)
                .allMatch(condition -> condition
                        .operator()
                        .holds(condition.component().of(fact), ((Operand.Constant) condition.right()).value()));
    }

    private static void note(Rule rule, Facts facts, Set<String> seen, Condition condition, String name) {
        for (Fact fact : facts.of(condition.component().owner())) {
            Object left = condition.component().of(fact);
            for (Object right : rights(rule, facts, condition, fact)) {
                seen.add(name + (condition.operator().holds(left, right) ? " met" : " not met"));
            }
        }
    }

    private static List<Object> rights(Rule rule, Facts facts, Condition condition, Fact fact) {
        if (condition.right() instanceof Operand.Constant constant) {
            return List.of(constant.value());
        }
        if (condition.right() instanceof Operand.Sibling sibling) {
            return List.of(sibling.component().of(fact));
        }
        var joined = (Operand.Joined) condition.right();
        FactPattern other = rule.patterns().get(joined.pattern());
        return facts.of(other.type().type()).stream()
                .filter(each -> !other.isThreshold() || isRead(other, each))
                .map(each -> joined.component().of(each))
                .toList();
    }
}
