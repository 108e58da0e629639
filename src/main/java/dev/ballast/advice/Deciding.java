package dev.ballast.advice;

import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.unit.Printed;

/** An assumed figure that decides a recommendation: at this end of its range the finding no longer holds. */
public record Deciding(Swing swing, End end) {

    /** One sentence that names the figure, its value now and the value at which the finding is gone. */
    public String statement() {
        Swing.Line first = swing.lines().get(0);
        var printed = Printed.of(first.at(end), first.value());
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
