package dev.ballast.published;

import dev.ballast.published.PublishedTrainingRunsTest.Foretold;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How far foretold hours are from real ones over some runs, beside those of one constant. */
record Scores(List<Foretold> runs) {

    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.9;

    static Scores of(List<Foretold> runs) {
        return new Scores(runs);
    }

    double median() {
        return at(MIDDLE, Foretold::error);
    }

    double high() {
        return at(HIGH, Foretold::error);
    }

    double constantMedian() {
        return at(MIDDLE, Foretold::constantError);
    }

    double constantHigh() {
        return at(HIGH, Foretold::constantError);
    }

    /** The part of runs whose hours are inside the stated band. */
    double inside() {
        return runs.stream().filter(Foretold::isInside).count() / (double) runs.size();
    }

    String sentence() {
        return String.format(
                Locale.ROOT,
                "%d runs, one organisation left out at a time: median error %.0f %%, one in ten above %.0f %%, %.0f %% inside the band; one constant for all %.0f %% and %.0f %%",
                runs.size(),
                median() * 100,
                high() * 100,
                inside() * 100,
                constantMedian() * 100,
                constantHigh() * 100);
    }

    /** The page: scores first, then run by run. */
    static String table(List<Foretold> runs) {
        List<Foretold> large = runs.stream().filter(Foretold::isLarge).toList();
        return """
                # Training runs foretold

                Accelerator-hours of 25 published runs, each foretold from the runs of all other organisations only; generated, do not edit.
                The error is that of foretold hours over real ones. The constant is 0.40 × 0.83 of peak for every run.
                On accelerators of which some run is published the efficiency is the mean over organisations of its logarithm,
                the constant counting as one organisation more. No figure was chosen by looking at the runs left out; this form of
                the estimate was chosen among a handful with such a table in view, so expect a little less of it on new runs.

                | runs | error, median | error, one in ten above | largest | constant, median | constant, one in ten above | constant, largest | inside the band |
                |---|---|---|---|---|---|---|---|
                """
                + new Scores(runs).line("all 25")
                + new Scores(large).line("30 billion parameters and more")
                + """

                | run | organisation | hours | foretold | error | error of the constant | band of four in five |
                |---|---|---|---|---|---|---|
                """
                + runs.stream().map(Foretold::line).collect(Collectors.joining());
    }

    private String line(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.0f %% |\n",
                name,
                median() * 100,
                high() * 100,
                at(1, Foretold::error) * 100,
                constantMedian() * 100,
                constantHigh() * 100,
                at(1, Foretold::constantError) * 100,
                inside() * 100);
    }

    /** The error that this part of runs does not exceed, on straight lines between runs. */
    private double at(double part, ToDoubleFunction<Foretold> error) {
        double[] sorted = runs.stream().mapToDouble(error).sorted().toArray();
        double place = (sorted.length - 1) * part;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
