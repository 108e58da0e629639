package dev.ballast.rulebook.tree;

import dev.ballast.rulebook.Component;

/** The right side of a comparison. */
public sealed interface Operand {

    /**
     * A value that stands in the rule itself.
     *
     * @param value a word, an enum constant, a flag, or the zero or one of a unit
     * @param text as it stands in a rule file: {@code Months.ZERO}
     */
    record Constant(Object value, String text) implements Operand {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Another component of the same fact. */
    record Sibling(Component component) implements Operand {
        @Override
        public String toString() {
            return component.name();
        }
    }

    /**
     * A component of a fact that an earlier pattern matched; a threshold is read this way by its unit.
     *
     * @param pattern index of the earlier pattern in its rule
     */
    record Joined(int pattern, String binding, Component component) implements Operand {
        @Override
        public String toString() {
            return binding + "." + component.name();
        }
    }
}
