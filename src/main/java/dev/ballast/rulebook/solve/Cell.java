package dev.ballast.rulebook.solve;

import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;

/**
 * One figure, flag or word of the one fact of a type: {@code Coverage.minimum}.
 *
 * @param line of which line of a pack the fact is, where there is one for each; empty for facts of models
 */
public record Cell(FactType type, Component component, String line) {

    /** A figure of a fact of a model. */
    public Cell(FactType type, Component component) {
        this(type, component, "");
    }

    boolean isFigure() {
        return component.isOrdered();
    }

    @Override
    public String toString() {
        return component.path();
    }
}
