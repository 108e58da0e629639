package dev.ballast.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figures;
import dev.ballast.profile.Fixtures;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.RulesInForce;
import dev.ballast.rulebook.Vocabulary;
import dev.ballast.unit.Quantity;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurningPointsTest {

    private static final Rulebook RULEBOOK = Rulebook.load(
                    RuleFiles.bundled().get(), Vocabulary.of(Appraisal.vocabulary()))
            .get();

    private static final String CAPEX = "/financials/planned_capex";

    @ParameterizedTest
    @ValueSource(strings = {"meta-fy2025.json", "european-enterprise.json", "importing-sovereign.json"})
    void at_the_point_the_engine_turns_the_rules_and_short_of_it_it_does_not(String fixture) {
        Evidence evidence = Fixtures.evidence(fixture);
        RulesInForce rules = rules(evidence);
        List<TurningPoint> points = TurningPoints.of(
                evidence, rules, Set.of(CAPEX, "/financials/latest_year/operating_cash_flow"), changed -> true);
        Set<String> now = speaking(evidence, rules);

        assertThat(points).isNotEmpty();
        for (TurningPoint point : points) {
            double from = point.figure().value().value();
            Set<String> then = speaking(with(evidence, point, point.to().value()), rules);
            Set<String> before =
                    speaking(with(evidence, point, from + 0.9 * (point.to().value() - from)), rules);

            assertThat(now).containsAll(point.gone()).noneMatch(point.come()::contains);
            assertThat(then).containsAll(point.come()).noneMatch(point.gone()::contains);
            assertThat(before).containsAll(point.gone()).noneMatch(point.come()::contains);
        }
    }

    @Test
    void spending_that_cash_flow_covers_needs_no_debt() {
        Evidence meta = Fixtures.evidence("meta-fy2025.json");

        TurningPoint nearest = TurningPoints.of(meta, rules(meta), Set.of(CAPEX), changed -> true).stream()
                .filter(point -> point.gone().contains("core.risk.capex-outgrows-cash-flow"))
                .findFirst()
                .orElseThrow();

        // by hand: operating cash flow of 2025 is 115.8 billion, planned spending 125
        assertThat(nearest.to().value()).isBetween(115e9, 115.8e9 + 4e8);
        assertThat(nearest.come()).isEmpty();
        assertThat(nearest.distance()).isBetween(0.07, 0.08);
        assertThat(nearest.statement())
                .startsWith("planned capex (financials) at USD 11")
                .contains("or less instead of");
    }

    @Test
    void the_nearest_come_first_and_a_rule_is_named_once_on_each_way() {
        Evidence meta = Fixtures.evidence("meta-fy2025.json");

        List<TurningPoint> points = TurningPoints.of(meta, rules(meta), Set.of(CAPEX), changed -> true);

        assertThat(points).extracting(TurningPoint::distance).isSorted();
        List<String> upwards = points.stream()
                .filter(point -> point.to().value() > point.figure().value().value())
                .flatMap(point -> point.come().stream())
                .toList();
        assertThat(upwards).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void a_value_that_the_reader_refuses_is_no_advice() {
        Evidence meta = Fixtures.evidence("meta-fy2025.json");

        assertThat(TurningPoints.of(meta, rules(meta), Set.of(CAPEX), changed -> false))
                .isEmpty();
    }

    @Test
    void passes_over_what_is_no_number() {
        Evidence meta = Fixtures.evidence("meta-fy2025.json");

        assertThat(TurningPoints.of(meta, rules(meta), Set.of("/organisation/name", "/nowhere"), changed -> true))
                .isEmpty();
    }

    private static RulesInForce rules(Evidence evidence) {
        return RULEBOOK.inForce(evidence.profile().asOf());
    }

    private static Set<String> speaking(Evidence evidence, RulesInForce rules) {
        return Appraisal.of(evidence, rules).judgement().matches().stream()
                .map(match -> match.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Evidence with(Evidence evidence, TurningPoint point, double value) {
        var changed = new TreeMap<String, Quantity>();
        changed.put(point.at(), point.figure().of(value));
        return Figures.of(evidence).with(changed);
    }
}
