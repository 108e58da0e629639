package dev.ballast.rulebook.solve;

import dev.ballast.fact.Content;
import dev.ballast.fact.Threshold;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.rulebook.tree.Strata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule asks of one class of client.
 *
 * @param given what makes the client one of that class
 * @param comparisons what facts have to show, thresholds by their values
 * @param reads what other rules have to have found or not
 */
public record Asked(List<Comparison> given, List<Comparison> comparisons, List<Read> reads) {

    /**
     * Something asked of other rules.
     *
     * @param isContent whether the one rule has to be content; else one of the rules has to have found something
     */
    public record Read(boolean isContent, Set<String> rules) {}

    public Asked {
        given = List.copyOf(given);
        comparisons = List.copyOf(comparisons);
        reads = List.copyOf(reads);
    }

    /** What a rule asks, once for each class of client that its thresholds tell apart; empty when one has no value. */
    public static List<Asked> of(Rule rule, Limits limits, Strata strata) {
        List<Map<Integer, Threshold>> choices = List.of(Map.of());
        for (int at = 0; at < rule.patterns().size(); at++) {
            FactPattern pattern = rule.patterns().get(at);
            if (pattern.isThreshold()) {
                choices = extended(
                        choices, at, limits.of(pattern.pinned("id").orElse("").toString()));
            }
        }
        return choices.stream()
                .map(choice -> of(rule, choice, limits, strata))
                .filter(asked -> Comparisons.of(asked.given).arePossible())
                .toList();
    }

    private static List<Map<Integer, Threshold>> extended(
            List<Map<Integer, Threshold>> choices, int at, List<Threshold> values) {
        var extended = new ArrayList<Map<Integer, Threshold>>();
        for (Map<Integer, Threshold> choice : choices) {
            for (Threshold value : values) {
                var more = new HashMap<>(choice);
                more.put(at, value);
                extended.add(more);
            }
        }
        return extended;
    }

    private static Asked of(Rule rule, Map<Integer, Threshold> chosen, Limits limits, Strata strata) {
        var given = new ArrayList<Comparison>();
        chosen.values().forEach(each -> limits.condition(each).ifPresent(given::add));
        var comparisons = new ArrayList<Comparison>();
        var reads = new ArrayList<Read>();
        for (FactPattern pattern : rule.patterns()) {
            if (pattern.readsRules()) {
                boolean isContent = pattern.type().type() == Content.class;
                reads.add(new Read(isContent, strata.readBy(pattern, rule)));
            } else if (!pattern.isThreshold()) {
                pattern.conditions().stream()
                        .filter(condition -> !condition.onlyNames())
                        .forEach(condition -> comparisons.add(comparison(rule, pattern, condition, chosen, limits)));
            }
        }
        return new Asked(given, comparisons, reads);
    }

    private static Cell cell(FactPattern pattern, Component component) {
        return new Cell(pattern.type(), component, pattern.isDeclared() ? pattern.what() : "");
    }

    private static Comparison comparison(
            Rule rule, FactPattern pattern, Condition condition, Map<Integer, Threshold> chosen, Limits limits) {
        Cell left = cell(pattern, condition.component());
        Operand right = condition.right();
        if (right instanceof Operand.Constant constant) {
            return new Comparison(left, condition.operator(), constant.value());
        }
        if (right instanceof Operand.Sibling sibling) {
            return new Comparison(left, condition.operator(), cell(pattern, sibling.component()));
        }
        var joined = (Operand.Joined) right;
        Threshold threshold = chosen.get(joined.pattern());
        Object other = threshold == null
                ? cell(rule.patterns().get(joined.pattern()), joined.component())
                : limits.side(threshold);
        return new Comparison(left, condition.operator(), other);
    }
}
