package dev.ballast.rulebook.tree;

import java.util.ArrayList;
import java.util.List;

/** Trees with one thing changed: what mutation does to rules, and what verification leaves out to see what is in the way. */
public final class Edits {

    private Edits() {}

    /** The rule with another condition in the place of one. */
    public static Rule replaced(Rule rule, int pattern, int condition, Condition other) {
        var conditions = new ArrayList<>(rule.patterns().get(pattern).conditions());
        conditions.set(condition, other);
        return with(rule, pattern, conditions);
    }

    /** The rule without one condition. */
    public static Rule without(Rule rule, int pattern, int condition) {
        var conditions = new ArrayList<>(rule.patterns().get(pattern).conditions());
        conditions.remove(condition);
        return with(rule, pattern, conditions);
    }

    /** The rule without one pattern, and without the conditions that read it. */
    public static Rule without(Rule rule, int pattern) {
        var patterns = new ArrayList<FactPattern>();
        for (int at = 0; at < rule.patterns().size(); at++) {
            if (at != pattern) {
                FactPattern each = rule.patterns().get(at);
                List<Condition> conditions = each.conditions().stream()
                        .filter(condition -> !reads(condition, pattern))
                        .map(condition -> moved(condition, pattern))
                        .toList();
                patterns.add(new FactPattern(each.binding(), each.type(), each.exists(), conditions, each.line()));
            }
        }
        return with(rule, patterns);
    }

    private static Rule with(Rule rule, int pattern, List<Condition> conditions) {
        var patterns = new ArrayList<>(rule.patterns());
        FactPattern old = rule.patterns().get(pattern);
        patterns.set(pattern, new FactPattern(old.binding(), old.type(), old.exists(), conditions, old.line()));
        return with(rule, patterns);
    }

    private static Rule with(Rule rule, List<FactPattern> patterns) {
        return new Rule(rule.id(), rule.title(), rule.file(), rule.metadata(), patterns);
    }

    private static boolean reads(Condition condition, int pattern) {
        return condition.right() instanceof Operand.Joined joined && joined.pattern() == pattern;
    }

    /** A pattern that is taken out moves those behind it forward. */
    private static Condition moved(Condition condition, int pattern) {
        if (condition.right() instanceof Operand.Joined joined && joined.pattern() > pattern) {
            var right = new Operand.Joined(joined.pattern() - 1, joined.binding(), joined.component());
            return new Condition(condition.component(), condition.operator(), right);
        }
        return condition;
    }
}
