package dev.ballast.assess;

import dev.ballast.fact.Problem;
import java.util.List;

/** Rules laid over core took findings of core from an answer, so that there is no answer. */
public final class CoreLost extends RuntimeException {

    private final transient List<Problem> problems;

    CoreLost(List<Problem> problems) {
        super(problems.size() + " findings of core are lost");
        this.problems = List.copyOf(problems);
    }

    /** One for each finding that is lost, sorted by rule. */
    public List<Problem> problems() {
        return problems;
    }
}
