package dev.ballast.advice;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.Inputs;
import dev.ballast.profile.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * One assumption that an answer rests on.
 *
 * @param at the pointer of the line that it fills, or {@code assumption:} and the id of a model parameter
 * @param value with its unit
 * @param since the day from which it holds, as {@code 2025-01-01}; empty when the client assumed it
 * @param source where it comes from; a judgement says that it is one
 * @param ground the pointer that the client gave this source for, at or above {@code at}; {@code at} for an assumption
 */
public record Used(String at, String value, String since, String source, String ground) {

    /** First the lines of the profile that were assumed, then the parameters of the models, each by name. */
    static List<Used> in(Evidence evidence, Collection<Fact> facts) {
        Stream<Used> lines = evidence.provenance().assumed().stream().map(line -> line(evidence, line));
        Stream<Used> parameters = Inputs.parameters(facts).stream().map(input -> parameter(evidence, input));
        return Stream.concat(lines, parameters).toList();
    }

    private static Used line(Evidence evidence, Input line) {
        var filledBy = evidence.provenance().filled().get(line.at());
        String since = filledBy == null ? "" : filledBy.from().toString();
        return new Used(
                line.at(),
                line.value(),
                since,
                line.source(),
                evidence.provenance().ground(line.at()));
    }

    private static Used parameter(Evidence evidence, Input input) {
        var assumption = evidence.parameters().assumption(input.at().substring(Input.PARAMETER.length()));
        return new Used(
                input.at(),
                assumption.quantity().toString(),
                assumption.from().toString(),
                assumption.source(),
                input.at());
    }
}
