package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.timeline.Coverage;
import dev.ballast.unit.Ratio;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoveragePlanTest {

    static Stream<String> profiles() {
        return Fixtures.names().stream();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void covers_its_heaviest_year_as_the_fact_of_cover_says(String profile) {
        Evidence evidence = Fixtures.evidence(profile);
        Ratio minimum = Appraisal.facts(evidence).stream()
                .filter(Coverage.class::isInstance)
                .map(fact -> ((Coverage) fact).minimum())
                .findFirst()
                .orElseThrow();

        assertThat(CoveragePlan.of(evidence).years().stream()
                        .max(Comparator.comparing(CoveragePlan.Year::service))
                        .map(CoveragePlan.Year::cover))
                .contains(minimum);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void names_each_year_by_its_last_day(String profile) {
        Evidence evidence = Fixtures.evidence(profile);
        var plan = CoveragePlan.of(evidence);

        for (int at = 0; at < plan.years().size(); at++) {
            assertThat(plan.years().get(at).to())
                    .isEqualTo(evidence.profile().asOf().plusYears(at + 1L));
        }
    }
}
