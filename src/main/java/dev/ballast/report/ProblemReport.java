package dev.ballast.report;

import dev.ballast.fact.Problem;
import java.util.Collection;

/** Problems for people: for each one line what, one line how to mend it, one line where. */
public final class ProblemReport {

    private ProblemReport() {}

    /** All problems in the order in which they were found, and how many there are. */
    public static String of(Collection<Problem> problems) {
        var text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(Harmless.text(
                            problem.code() + ": found " + problem.found() + "; allowed: " + problem.allowed()))
                    .append("\n  ")
                    .append(Harmless.text(problem.fix()))
                    .append("\n  at ")
                    .append(Harmless.text(problem.place().toString()))
                    .append('\n');
        }
        return text.append(problems.size())
                .append(problems.size() == 1 ? " problem.\n" : " problems.\n")
                .toString();
    }
}
