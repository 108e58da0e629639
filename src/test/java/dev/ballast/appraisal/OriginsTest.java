package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.appraisal.Origin.Part;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Working;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figures;
import dev.ballast.profile.Fixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OriginsTest {

    private static final Evidence WEAK = Fixtures.evidence("weak-borrower.json");

    private static Optional<Origin> origin(Evidence evidence, String type, String term) {
        List<Fact> facts = Appraisal.facts(evidence);
        Fact fact = facts.stream()
                .filter(each -> each.getClass().getSimpleName().equals(type))
                .findFirst()
                .orElseThrow();
        Working.Term found = fact.inputs().working().steps().stream()
                .flatMap(step -> step.terms().stream())
                .filter(each -> each.name().equals(term))
                .findFirst()
                .orElseThrow();
        return Origins.of(evidence, facts, facts).of(fact, found);
    }

    @Test
    void finds_the_input_that_a_term_is() {
        assertThat(origin(WEAK, "Coverage", "depreciation"))
                .contains(new Origin(0, List.of(new Part("/financials/latest_year/depreciation", true))));
    }

    @Test
    void finds_parameters_as_well_as_lines() {
        assertThat(origin(Fixtures.evidence("coreweave-mid-2025.json"), "DebtRoom", "ceiling")
                        .orElseThrow()
                        .parts())
                .singleElement()
                .satisfies(part -> assertThat(part.at()).startsWith("assumption:leverage.ceiling."));
    }

    @Test
    void finds_sums_differences_and_what_is_left_of_a_whole() {
        Evidence neocloud = Fixtures.evidence("coreweave-mid-2025.json");

        assertThat(origin(neocloud, "LiquidityCover", "operating cash flow before interest"))
                .contains(new Origin(
                        0,
                        List.of(
                                new Part("/financials/latest_year/interest_paid", true),
                                new Part("/financials/latest_year/operating_cash_flow", true))));
        assertThat(origin(neocloud, "LiquidityCover", "cash above what must stay")
                        .orElseThrow()
                        .parts())
                .contains(new Part("/financials/liquidity/restricted_cash", false));
        assertThat(origin(neocloud, "EquityCase", "what is left of it after the cost of the issue"))
                .contains(new Origin(1, List.of(new Part("/financing/equity/issue_cost_share", false))));
    }

    @Test
    void takes_nothing_for_an_input_that_only_happens_to_be_as_large() {
        assertThat(origin(WEAK, "Coverage", "a year's interest on the debt of today"))
                .isEmpty();
        assertThat(origin(Fixtures.evidence("coreweave-mid-2025.json"), "IdleCapital", "months a year"))
                .isEmpty();
    }

    static Stream<String> profiles() {
        return Fixtures.names().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void makes_every_term_that_it_explains(String profile) {
        Evidence evidence = Fixtures.evidence(profile);
        List<Fact> facts = Appraisal.facts(evidence);
        var origins = Origins.of(evidence, facts, facts);
        var figures = new TreeMap<String, Double>();
        evidence.provenance()
                .lines()
                .forEach(line -> Figures.of(evidence)
                        .at(line.at())
                        .ifPresent(
                                figure -> figures.put(line.at(), figure.value().value())));
        evidence.parameters()
                .all()
                .forEach(parameter -> figures.put(
                        "assumption:" + parameter.id(), parameter.quantity().value()));
        int explained = 0;

        for (Fact fact : facts) {
            for (Working.Step step : fact.inputs().working().steps()) {
                for (Working.Term term : step.terms()) {
                    Optional<Origin> origin = origins.of(fact, term);
                    explained += origin.isPresent() ? 1 : 0;
                    origin.ifPresent(found -> assertThat(sum(found, figures))
                            .as(term.name())
                            .isCloseTo(term.value().value(), within(1e-9 * scale(found, figures))));
                }
            }
        }
        assertThat(explained).isGreaterThan(20);
    }

    private static double sum(Origin origin, Map<String, Double> figures) {
        double sum = origin.constant();
        for (Part part : origin.parts()) {
            sum += part.isAdded()
                    ? figures.getOrDefault(part.at(), Double.NaN)
                    : -figures.getOrDefault(part.at(), Double.NaN);
        }
        return sum;
    }

    private static double scale(Origin origin, Map<String, Double> figures) {
        return origin.parts().stream()
                .mapToDouble(part -> Math.abs(figures.getOrDefault(part.at(), Double.NaN)))
                .max()
                .orElse(1);
    }
}
