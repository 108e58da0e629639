package dev.ballast.rulebook.solve;

import dev.ballast.rulebook.Operator;

/**
 * Something that has to hold of a cell.
 *
 * @param right a value, or another cell
 */
public record Comparison(Cell left, Operator operator, Object right) {

    /** What holds exactly when this does not. */
    public Comparison negated() {
        return new Comparison(left, operator.opposite(), right);
    }

    /** The other cell, when this compares two. */
    boolean isBetweenCells() {
        return right instanceof Cell;
    }

    @Override
    public String toString() {
        return left + " " + operator.symbol() + " " + right;
    }
}
