package dev.ballast.rulebook.cases;

import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.tree.Condition;
import dev.ballast.rulebook.tree.FactPattern;
import dev.ballast.rulebook.tree.Operand;
import dev.ballast.rulebook.tree.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/** The components that a rule compares, on either side. */
final class ReadComponents {

    private ReadComponents() {}

    static Set<Component> of(Rule rule) {
        var read = new LinkedHashSet<Component>();
        for (FactPattern pattern : rule.patterns()) {
            for (Condition condition : pattern.conditions()) {
                read.add(condition.component());
                if (condition.right() instanceof Operand.Sibling sibling) {
                    read.add(sibling.component());
                } else if (condition.right() instanceof Operand.Joined joined) {
                    read.add(joined.component());
                }
            }
        }
        return read;
    }
}
