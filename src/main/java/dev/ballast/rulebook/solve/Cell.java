package dev.ballast.rulebook.solve;

import dev.ballast.rulebook.Component;
import dev.ballast.rulebook.FactType;

/** One figure, flag or word of the one fact of a type: {@code Coverage.minimum}. */
public record Cell(FactType type, Component component) {

    boolean isFigure() {
        return component.isOrdered();
    }

    @Override
    public String toString() {
        return component.path();
    }
}
