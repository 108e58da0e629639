package dev.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.appraisal.Appraisal;
import dev.ballast.appraisal.AssumedFigures;
import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figures;
import dev.ballast.profile.Fixtures;
import dev.ballast.unit.Quantity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One client whose spending plan and whose silicon are drawn. */
class ScenariosTest {

    private static final String CAPEX = "/financials/planned_capex";
    private static final Evidence META = Fixtures.evidence("meta-fy2025.json");
    private static final AssumedFigures ASSUMED = AssumedFigures.of(META, Appraisal.facts(META));
    private static final Swing PLAN = named(ASSUMED.swings(), CAPEX);
    private static final Swing LIFE = named(ASSUMED.parameters(), "assumption:silicon.life");
    private static final Scenarios BOTH = new Scenarios(META, List.of(PLAN, LIFE), Set.of());

    @Test
    void draws_the_ends_of_the_ranges_at_the_ends_of_the_draw() {
        Evidence low = BOTH.at(new double[] {0, 0});
        Evidence high = BOTH.at(new double[] {1, 1});

        assertThat(capex(low)).isEqualTo(line(PLAN).low());
        assertThat(capex(high)).isEqualTo(line(PLAN).high());
        assertThat(low.parameters().months("silicon.life")).isEqualTo(line(LIFE).low());
        assertThat(high.parameters().months("silicon.life"))
                .isEqualTo(line(LIFE).high());
    }

    @Test
    void moves_one_of_them_to_an_end_and_leaves_the_other() {
        Evidence moved = BOTH.at(LIFE, End.LOW);

        assertThat(moved.parameters().months("silicon.life"))
                .isEqualTo(line(LIFE).low());
        assertThat(moved.profile()).isEqualTo(META.profile());
        assertThat(capex(BOTH.at(PLAN, End.HIGH))).isEqualTo(line(PLAN).high());
        assertThat(BOTH.at(PLAN, End.HIGH).parameters().months("silicon.life"))
                .isEqualTo(META.parameters().months("silicon.life"));
    }

    @Test
    void does_not_draw_what_an_action_has_set() {
        var set = new Scenarios(META, List.of(PLAN, LIFE), Set.of(CAPEX));

        assertThat(set.at(new double[] {0, 0}).profile()).isEqualTo(META.profile());
        assertThat(set.at(new double[] {0, 0}).parameters().months("silicon.life"))
                .isEqualTo(line(LIFE).low());
    }

    @Test
    void passes_over_a_line_that_the_client_has_not() {
        var other = new Scenarios(Fixtures.evidence("importing-sovereign.json"), List.of(nowhere()), Set.of());

        assertThat(other.at(new double[] {0}).profile())
                .isEqualTo(other.client().profile());
    }

    @Test
    void draws_the_same_points_whatever_was_drawn_before() {
        double[][] all = BOTH.points(0, 20);

        assertThat(BOTH.points(7, 3)).isDeepEqualTo(new double[][] {all[7], all[8], all[9]});
        assertThat(all[0]).hasSize(2);
    }

    private static Swing nowhere() {
        Swing.Line line = line(PLAN);
        return new Swing(
                "nowhere",
                List.of(new Swing.Line("/financing/equity/share_price", line.value(), line.low(), line.high())));
    }

    private static Swing named(List<Swing> swings, String at) {
        return swings.stream()
                .filter(swing -> swing.lines().get(0).at().equals(at))
                .findFirst()
                .orElseThrow();
    }

    private static Swing.Line line(Swing swing) {
        return swing.lines().get(0);
    }

    private static Quantity capex(Evidence evidence) {
        return Figures.of(evidence).at(CAPEX).orElseThrow().value();
    }
}
