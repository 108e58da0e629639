package dev.ballast.rulebook.mutate;

import dev.ballast.rulebook.Operator;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Edits;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import dev.ballast.unit.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Every way of changing one thing in a rule: an operator moved by the limit itself or turned round, a condition or a
 * reading of another rule left out, a threshold or a constant moved by one part in a hundred.
 */
final class Mutants {

    private final Rule rule;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Rule rule) {
        this.rule = rule;
    }

    static List<Mutant> of(Rule rule) {
        var mutants = new Mutants(rule);
        for (int at = 0; at < rule.patterns().size(); at++) {
            FactPattern pattern = rule.patterns().get(at);
            if (pattern.readsRules()) {
                mutants.add("reading of " + pattern.conditions() + " left out", Edits.without(rule, at));
            } else if (!pattern.isThreshold()) {
                mutants.conditions(pattern, at);
            }
        }
        mutants.thresholds();
        return List.copyOf(mutants.mutants);
    }

    private void conditions(FactPattern pattern, int at) {
        for (int which = 0; which < pattern.conditions().size(); which++) {
            Condition condition = pattern.conditions().get(which);
            if (!condition.onlyNames()) {
                add(condition + " left out", Edits.without(rule, at, which));
                for (Operator other : others(condition.operator())) {
                    var changed = new Condition(condition.component(), other, condition.right());
                    add(condition + " becomes " + other.symbol(), Edits.replaced(rule, at, which, changed));
                }
                constant(condition, at, which);
            }
        }
    }

    /** The operator that differs at the limit alone, and the one that holds exactly when this does not. */
    private static List<Operator> others(Operator operator) {
        return switch (operator) {
            case LESS -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_MOST -> List.of(Operator.LESS, Operator.MORE);
            case MORE -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_LEAST -> List.of(Operator.MORE, Operator.LESS);
            case EQUAL -> List.of(Operator.UNEQUAL);
            case UNEQUAL -> List.of(Operator.EQUAL);
        };
    }

    private void constant(Condition condition, int at, int which) {
        if (condition.right() instanceof Operand.Constant constant && constant.value() instanceof Quantity value) {
            for (boolean up : List.of(true, false)) {
                var right = new Operand.Constant(Moved.by(value, up), constant.text());
                var changed = new Condition(condition.component(), condition.operator(), right);
                add(condition + " moved " + word(up), Edits.replaced(rule, at, which, changed));
            }
        }
    }

    private void thresholds() {
        var ids = new LinkedHashSet<String>();
        rule.patterns().stream()
                .filter(FactPattern::isThreshold)
                .forEach(pattern -> ids.add(pattern.pinned("id").orElse("").toString()));
        for (String id : ids) {
            mutants.add(new Mutant(id + " moved up", rule, id, true));
            mutants.add(new Mutant(id + " moved down", rule, id, false));
        }
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }

    private void add(String change, Rule tree) {
        mutants.add(Mutant.of(change, tree));
    }
}
