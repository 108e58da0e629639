package dev.ballast.rulebook.explain;

import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which other conditions of a rule, and of the rules that it reads, read the figure that one condition reads. */
final class Shared {

    private Shared() {}

    /** @param read the rules that this one reads, which may fall silent or speak when the figure moves */
    static List<String> with(Rule rule, Condition condition, Collection<Rule> read) {
        var shared = new ArrayList<String>();
        conditions(rule)
                .filter(other -> !other.equals(condition) && reads(other, condition.component()))
                .forEach(other -> shared.add(other.toString()));
        for (Rule each : read) {
            conditions(each)
                    .filter(other -> reads(other, condition.component()))
                    .forEach(other -> shared.add(other + " of " + each.id()));
        }
        return shared;
    }

    private static Stream<Condition> conditions(Rule rule) {
        return rule.patterns().stream().flatMap(pattern -> pattern.conditions().stream());
    }

    private static boolean reads(Condition condition, Component component) {
        if (condition.component().equals(component)) {
            return true;
        }
        Operand right = condition.right();
        return right instanceof Operand.Sibling sibling
                ? sibling.component().equals(component)
                : right instanceof Operand.Joined joined && joined.component().equals(component);
    }
}
