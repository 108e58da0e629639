package dev.ballast.appraisal;

import dev.ballast.unit.Quantity;
import java.util.List;

/**
 * Figures that were assumed together and would be wrong together: one dated assumption, or the lines below one entry of
 * {@code sources} that the client marked as assumed.
 *
 * @param name the id of the assumption, or the pointer of the entry
 * @param lines the figures, by pointer
 */
public record Swing(String name, List<Line> lines) {

    public Swing {
        lines = List.copyOf(lines);
    }

    /**
     * One assumed figure and how far it may lie off.
     *
     * @param at its JSON pointer in the profile
     */
    public record Line(String at, Quantity value, Quantity low, Quantity high) {

        /** False for a figure that is assumed to be just this, such as no restricted cash. */
        boolean hasRange() {
            return !low.equals(value) || !high.equals(value);
        }

        public Quantity at(End end) {
            return end == End.LOW ? low : high;
        }
    }
}
