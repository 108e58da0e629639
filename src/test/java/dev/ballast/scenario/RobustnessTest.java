package dev.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.appraisal.Swing;
import dev.ballast.assess.Examples;
import dev.ballast.assess.Rules;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.ProfileReader;
import dev.ballast.rulebook.RulesInForce;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RobustnessTest {

    private static final Evidence WEAK = ProfileReader.read(
                    "weak-borrower.json",
                    Examples.profile("weak-borrower").orElseThrow().getBytes(StandardCharsets.UTF_8))
            .get();

    private static final RulesInForce RULES =
            Rules.bundled().get().rulebook().inForce(WEAK.profile().asOf());

    @Test
    void gives_the_same_answer_on_one_thread_and_on_eight() {
        Robustness one = Robustness.of(WEAK, RULES, 250, 1);

        assertThat(Robustness.of(WEAK, RULES, 250, 8)).isEqualTo(one);
        assertThat(one.groups()).isNotEmpty();
        assertThat(one.holds()).anyMatch(hold -> hold.fired() > 0 && hold.fired() < 250);
    }

    @Test
    void refuses_a_count_that_makes_no_sense() {
        assertThatThrownBy(() -> Robustness.of(WEAK, RULES, 0, 1)).hasMessageContaining("ask for 1 to");
        assertThatThrownBy(() -> Robustness.of(WEAK, RULES, Robustness.MOST + 1, 1))
                .hasMessageContaining("ask for 1 to");
    }

    @Test
    void draws_nothing_where_nothing_was_assumed() {
        var scenarios = new Scenarios(WEAK, List.of(), Set.of());

        assertThat(scenarios.points(0, 3)).isDeepEqualTo(new double[3][0]);
    }

    @Test
    void a_threshold_on_one_drawn_figure_is_crossed_as_often_as_the_triangle_says() {
        var triangle = Triangle.of(30, 10, 0);
        double[][] points = new Scenarios(WEAK, List.of(new Swing("one", List.of())), Set.of()).points(0, 1000);
        var above = new BitSet();
        for (int scenario = 0; scenario < points.length; scenario++) {
            above.set(scenario, triangle.quantile(points[scenario][0]) > 20);
        }

        // Above 20 lies (30 - 20)^2 / (30 * 20) = 1/6 of the triangle.
        assertThat(above.cardinality() / 1000.0).isCloseTo(1.0 / 6, within(0.003));
        assertThat(Correlation.squared(above, points, 0)).isBetween(0.3, 0.6);
        assertThat(triangle.quantile(1.0 / 3)).isCloseTo(10, within(1e-9));
    }
}
