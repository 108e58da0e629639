package dev.ballast.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Fact;
import dev.ballast.profile.Fixtures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AppraisalTest {

    static Stream<String> fixtures() {
        return Fixtures.names().stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void makes_the_same_facts_when_they_are_asked_for_by_type(String fixture) {
        var evidence = Fixtures.evidence(fixture);
        List<Fact> all = Appraisal.facts(evidence);

        for (Class<? extends Fact> type : Appraisal.vocabulary()) {
            assertThat(Appraisal.factsByType(evidence).of(type))
                    .isEqualTo(all.stream().filter(type::isInstance).toList());
        }
    }
}
