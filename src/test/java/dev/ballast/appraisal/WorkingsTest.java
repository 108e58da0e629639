package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Working;
import dev.ballast.profile.Fixtures;
import dev.ballast.unit.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every working of every fixture, made again from its own terms: what is printed leads to what is printed. */
class WorkingsTest {

    /** A quantity keeps ten digits, and so do the terms that it is made of. */
    private static final double DIGITS = 1e-8;

    static Stream<String> profiles() {
        return Fixtures.names().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void lead_from_their_terms_to_their_figures(String profile) {
        for (Fact fact : facts(profile)) {
            for (Working.Step step : fact.inputs().working().steps()) {
                assertThat(step.value().value())
                        .as(fact.about() + ": " + step.sentence())
                        .isCloseTo(made(step), within(DIGITS * largest(step)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void take_from_earlier_steps_what_these_made(String profile) {
        for (Fact fact : facts(profile)) {
            Map<String, Quantity> made = new HashMap<>();
            for (Working.Step step : fact.inputs().working().steps()) {
                for (Working.Term term : step.terms()) {
                    assertThat(term.value())
                            .as(step.sentence())
                            .isEqualTo(made.getOrDefault(term.name(), term.value()));
                }
                made.put(step.name(), step.value());
            }
        }
    }

    private static List<Fact> facts(String profile) {
        return Appraisal.facts(Fixtures.evidence(profile));
    }

    private static double made(Working.Step step) {
        double made = 0;
        for (Working.Term term : step.terms()) {
            double value = term.value().value();
            made = switch (term.operator()) {
                case PLUS -> made + value;
                case MINUS -> made - value;
                case TIMES -> made * value;
                case OVER -> made / value;
            };
        }
        return made;
    }

    /** Differences of large terms lose digits, so the largest amount on the way sets the scale. */
    private static double largest(Working.Step step) {
        double made = 0;
        double largest = Math.abs(step.value().value());
        for (Working.Term term : step.terms()) {
            double value = term.value().value();
            made = switch (term.operator()) {
                case PLUS -> made + value;
                case MINUS -> made - value;
                case TIMES -> made * value;
                case OVER -> made / value;
            };
            boolean sums = term.operator() == Working.Operator.PLUS || term.operator() == Working.Operator.MINUS;
            largest = Math.max(largest, sums ? Math.max(Math.abs(value), Math.abs(made)) : Math.abs(made));
        }
        return largest;
    }
}
