package dev.ballast.rulebook.tree;

import dev.ballast.declared.Declared;
import dev.ballast.fact.About;
import dev.ballast.fact.Finding;
import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.Operator;

/** One comparison: {@code ratio < $floor.ratio}. */
public record Condition(Component component, Operator operator, Operand right) {

    /** Whether this only says that two facts are about the same thing. */
    public boolean joinsAbout() {
        return component.type() == About.class;
    }

    /** Whether this only says which fact is meant: what it is about, or the line of a pack that it is of. */
    public boolean onlyNames() {
        return joinsAbout() || (component.type() == String.class && Declared.class.isAssignableFrom(component.owner()));
    }

    /** Whether this names a threshold, a rule or a subject rather than compares a figure. */
    public boolean isPin() {
        return component.type() == String.class || component.owner() == Finding.class;
    }

    /** As it stands in a rule file. */
    @Override
    public String toString() {
        return component.name() + " " + operator.symbol() + " " + right;
    }
}
