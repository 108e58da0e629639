package dev.ballast.appraisal;

import dev.ballast.fact.Input;
import dev.ballast.profile.Figure;
import dev.ballast.unit.Quantity;
import java.util.List;

/**
 * Figures that were assumed together and would be wrong together: one dated assumption, or the lines below one entry of
 * {@code sources} that the client marked as assumed.
 *
 * @param name the id of the assumption or of the parameter, or the pointer of the entry
 * @param lines the figures, by pointer
 */
public record Swing(String name, List<Line> lines) {

    public Swing {
        lines = List.copyOf(lines);
    }

    /** Whether this is a parameter of the models, and no figure of the client. */
    public boolean isParameter() {
        return lines.get(0).at().startsWith(Input.PARAMETER);
    }

    /** The same figures with this end of their ranges nearer: at this share of the way from the value to the end. */
    public Swing nearer(End end, double share) {
        return new Swing(
                name, lines.stream().map(line -> line.nearer(end, share)).toList());
    }

    /**
     * One assumed figure and how far it may lie off.
     *
     * @param at its JSON pointer in the profile, or {@code assumption:} and the id of a parameter
     */
    public record Line(String at, Quantity value, Quantity low, Quantity high) {

        /** False for a figure that is assumed to be just this, such as no restricted cash. */
        boolean hasRange() {
            return !low.equals(value) || !high.equals(value);
        }

        public Quantity at(End end) {
            return end == End.LOW ? low : high;
        }

        private Line nearer(End end, double share) {
            Quantity bound = Figure.like(value, value.value() + (at(end).value() - value.value()) * share);
            return end == End.LOW ? new Line(at, value, bound, high) : new Line(at, value, low, bound);
        }
    }
}
