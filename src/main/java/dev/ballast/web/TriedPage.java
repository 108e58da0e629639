package dev.ballast.web;

import dev.ballast.assess.Trial;
import dev.ballast.report.Tried;
import java.util.List;
import java.util.stream.Stream;

/** What the page says of one trial. */
record TriedPage(Trial trial) {

    /** Whether it stands, and whether it is enough by itself. */
    public String verdict() {
        return Tried.result(trial);
    }

    /** The figure that the advice is for, then what else moved. */
    public List<Figure> figures() {
        return Stream.concat(trial.measured().stream(), trial.effects().stream())
                .map(each -> new Figure(
                        Tried.name(each),
                        each.about(),
                        each.before(),
                        each.after(),
                        trial.measured().contains(each)))
                .toList();
    }

    /**
     * One figure before and after.
     *
     * @param isMeasure whether the advice is for this figure
     */
    record Figure(String name, String about, String before, String after, boolean isMeasure) {}
}
