package dev.ballast.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.unit.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Input MEASURED = new Input("/a", "1", Basis.MEASURED, "meter");
    private static final Input ASSUMED = new Input("/b", "2", Basis.ASSUMED, "");
    private static final Input PARAMETER = new Input("assumption:silicon.life", "60 months", Basis.ASSUMED, "house");

    @Test
    void is_as_well_known_as_the_weakest_line_of_the_profile_it_rests_on() {
        assertThat(Inputs.of(List.of(MEASURED, ASSUMED)).weakestBasis()).isEqualTo(Basis.ASSUMED);
        assertThat(Inputs.of(List.of(MEASURED)).weakestBasis()).isEqualTo(Basis.MEASURED);
    }

    @Test
    void is_not_weakened_by_a_parameter_that_is_the_same_for_everybody() {
        assertThat(Inputs.of(List.of(MEASURED, PARAMETER)).weakestBasis()).isEqualTo(Basis.MEASURED);
    }

    @Test
    void refuses_to_be_unassessed_without_saying_what_is_missing() {
        assertThatThrownBy(() -> new NotAssessed("Coverage", About.organisation("A"), List.of()))
                .hasMessageContaining("say what is missing for Coverage");
    }

    @Test
    void says_what_is_missing() {
        var silence = new NotAssessed("PowerGap", About.facility("north"), List.of("/compute/facilities/0/power_date"));

        assertThat(silence.statement())
                .isEqualTo("PowerGap could not be assessed for facility north:"
                        + " /compute/facilities/0/power_date is missing.");
    }

    @Test
    void gives_a_threshold_in_its_own_unit_only() {
        var floor = new Threshold("debt.coverage.floor", "", Ratio.of(1), "Least debt service cover");

        assertThat(floor.ratio()).isEqualTo(Ratio.ONE);
        assertThat(floor.statement()).isEqualTo("Least debt service cover is 1.00x.");
        assertThatThrownBy(floor::share).hasMessageContaining("of unit ratio");
    }

    @Test
    void orders_what_facts_are_about_by_kind_and_name() {
        assertThat(List.of(About.organisation("B"), About.facility("z"), About.organisation("A")).stream()
                        .sorted())
                .containsExactly(About.facility("z"), About.organisation("A"), About.organisation("B"));
    }

    @Test
    void is_either_a_value_or_problems() {
        var problem = new Problem(
                new Place("p.json", 3, 7, "/a"), "wrong-scale", "5", "0 to 0.4", "Write 0.05 for five per cent.");

        assertThat(Checked.of("value").get()).isEqualTo("value");
        assertThat(Checked.refused(List.of(problem)).isAccepted()).isFalse();
        assertThatThrownBy(() -> Checked.refused(List.of(problem)).get()).hasMessageContaining("wrong-scale");
        assertThatThrownBy(() -> Checked.refused(List.of())).hasMessageContaining("either a value or problems");
        assertThat(problem)
                .hasToString("p.json:3:7 /a  wrong-scale: found 5; allowed: 0 to 0.4. Write 0.05 for five per cent.");
    }
}
