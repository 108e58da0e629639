package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Input;
import dev.ballast.fact.Working;
import java.util.List;

/**
 * One fact as the justification shows it: its sentence, how it is computed, and what it rests on.
 *
 * @param formula in words; empty for what is not computed, such as a threshold
 * @param source where the method can be looked up; empty likewise
 * @param steps how its figure is made of named parts, one sentence a step
 */
public record Explained(String statement, String formula, String source, List<String> steps, List<Input> inputs) {

    public Explained {
        steps = List.copyOf(steps);
        inputs = List.copyOf(inputs);
    }

    /** The fact in its own sentence. */
    public static Explained of(Fact fact) {
        return of(fact, fact.statement());
    }

    /** The fact in another sentence, as a finding is told by the advice that it led to. */
    static Explained of(Fact fact, String statement) {
        Formula formula = fact.getClass().getAnnotation(Formula.class);
        return new Explained(
                statement,
                formula == null ? "" : formula.text(),
                formula == null ? "" : formula.source(),
                fact.inputs().working().steps().stream()
                        .map(Working.Step::sentence)
                        .toList(),
                fact.inputs().list());
    }
}
