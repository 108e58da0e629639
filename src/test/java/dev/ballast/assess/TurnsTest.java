package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.Deciding;
import dev.ballast.advice.Recommendation;
import dev.ballast.appraisal.Swing;
import dev.ballast.audit.Models;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figures;
import dev.ballast.profile.Fixtures;
import dev.ballast.unit.Quantity;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer prints as undoing a recommendation, held against whole assessments of the client so changed. */
class TurnsTest {

    private static final Assessor ASSESSOR = new Assessor(Rules.bundled().get(), Models.bundled());

    /** So much of the way from the figure to the turn leaves the recommendation as it is. */
    private static final double BEFORE = 0.85;

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_where_the_recommendation_goes_and_not_far_beyond(String name) {
        Evidence evidence = Fixtures.evidence(name + ".json");
        for (Recommendation each : ASSESSOR.assess(evidence).advice().recommendations()) {
            Stream.concat(each.deciding().stream(), each.parameters().stream()).forEach(turn -> {
                assertThat(advised(at(evidence, turn, 1)))
                        .as(each.rule().id() + ": " + turn.statement())
                        .doesNotContain(each.rule().id());
                assertThat(advised(at(evidence, turn, BEFORE)))
                        .as(each.rule().id() + ": " + turn.statement())
                        .contains(each.rule().id());
            });
        }
    }

    private static List<String> advised(Evidence evidence) {
        return ASSESSOR.assess(evidence).advice().recommendations().stream()
                .map(recommendation -> recommendation.rule().id())
                .toList();
    }

    private static Evidence at(Evidence evidence, Deciding turn, double share) {
        Swing moved = turn.swing().nearer(turn.end(), share);
        if (moved.isParameter()) {
            var parameters = evidence.parameters()
                    .with(moved.name(), moved.lines().get(0).at(turn.end()));
            return new Evidence(evidence.profile(), evidence.provenance(), parameters);
        }
        var figures = new TreeMap<String, Quantity>();
        moved.lines().forEach(line -> figures.put(line.at(), line.at(turn.end())));
        return Figures.of(evidence).with(figures);
    }
}
