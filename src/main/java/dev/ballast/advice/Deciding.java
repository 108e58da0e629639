package dev.ballast.advice;

import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.fact.Input;
import dev.ballast.unit.Printed;

/**
 * An assumed figure or a parameter that decides a recommendation.
 *
 * @param swing reaches, on the side of this end, just so far that the finding no longer holds
 */
public record Deciding(Swing swing, End end) {

    /** The same figures at this share of the way from their values to the end. */
    Deciding nearer(double share) {
        return new Deciding(swing.nearer(end, share), end);
    }

    /** {@code silicon.life at 48 months}. */
    public String shortly() {
        Swing.Line first = swing.lines().get(0);
        return first.at().replace(Input.PARAMETER, "") + " at "
                + Printed.of(first.at(end), first.value()).left();
    }

    /** One sentence that names the figure, its value now and the value at which the finding is gone. */
    public String statement() {
        Swing.Line first = swing.lines().get(0);
        var printed = Printed.of(first.at(end), first.value());
        if (swing.isParameter()) {
            return "With %s, a figure of the house, at %s instead of %s the finding no longer holds."
                    .formatted(swing.name(), printed.left(), printed.right());
        }
        int others = swing.lines().size() - 1;
        String alike = others == 0
                ? ""
                : others == 1
                        ? ", and one figure assumed with it moved alike,"
                        : ", and " + others + " figures assumed with it moved alike,";
        return "With %s at %s instead of %s%s the finding no longer holds."
                .formatted(first.at(), printed.left(), printed.right(), alike);
    }
}
