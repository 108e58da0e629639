package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.fact.Basis;
import dev.ballast.fact.Input;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Evidence WEAK = Fixtures.evidence("weak-borrower.json");

    private static List<String> at(String... names) {
        return WEAK.inputs(names).list().stream().map(Input::at).toList();
    }

    @Test
    void a_pointer_names_one_line() {
        assertThat(at("/financials/planned_capex")).containsExactly("/financials/planned_capex");
    }

    @Test
    void a_pointer_to_an_object_names_all_below_it() {
        assertThat(at("/compute/facilities/0/budget"))
                .containsExactly(
                        "/compute/facilities/0/budget/drawn_before_power",
                        "/compute/facilities/0/budget/market_rent_per_mw_year",
                        "/compute/facilities/0/budget/total");
    }

    @Test
    void a_star_stands_for_every_index() {
        assertThat(at("/financing/instruments/*/principal"))
                .containsExactly(
                        "/financing/instruments/0/principal",
                        "/financing/instruments/1/principal",
                        "/financing/instruments/2/principal",
                        "/financing/instruments/3/principal",
                        "/financing/instruments/4/principal");
    }

    @Test
    void a_star_passes_over_entries_without_the_line() {
        assertThat(at("/financing/instruments/*/collateral/age_months"))
                .containsExactly(
                        "/financing/instruments/0/collateral/age_months",
                        "/financing/instruments/1/collateral/age_months",
                        "/financing/instruments/2/collateral/age_months",
                        "/financing/instruments/3/collateral/age_months");
    }

    @Test
    void lines_come_in_the_order_in_which_they_were_named() {
        assertThat(at("/monetisation/vintage_capital", "/as_of"))
                .containsExactly("/monetisation/vintage_capital", "/as_of");
    }

    @Test
    void a_parameter_is_an_input_of_its_own_and_not_a_line() {
        assertThat(WEAK.inputs("assumption:silicon.life").list())
                .singleElement()
                .satisfies(input -> {
                    assertThat(input.isParameter()).isTrue();
                    assertThat(input.value()).isEqualTo("60 months");
                    assertThat(input.source()).startsWith("Epoch AI");
                });
    }

    @Test
    void an_unknown_parameter_is_a_mistake_of_ours() {
        assertThatIllegalArgumentException().isThrownBy(() -> WEAK.inputs("assumption:silicon.live"));
    }

    @Test
    void what_the_client_left_out_is_passed_over() {
        assertThat(Fixtures.evidence("meta-fy2025.json")
                        .inputs("/compute/fleet", "/compute/demand/p10")
                        .list())
                .isEmpty();
    }

    @Test
    void a_list_without_entries_is_a_line_that_says_so() {
        assertThat(Fixtures.evidence("meta-fy2025.json")
                        .inputs("/compute/facilities")
                        .list())
                .extracting(Input::value, Input::basis)
                .containsExactly(tuple("none", Basis.ASSUMED));
    }

    @Test
    void lists_what_nobody_measured_or_declared() {
        assertThat(WEAK.provenance().assumed())
                .extracting(Input::at)
                .contains("/compute/demand/p90_accelerators_count", "/monetisation/vintage_capital")
                .doesNotContain("/compute/fleet/utilisation_share", "/financials/planned_capex")
                .filteredOn(at -> !WEAK.provenance().filled().containsKey(at))
                .allMatch(at -> Stream.of(
                                "/compute/demand/",
                                "/monetisation/",
                                "/ecosystem/openness/",
                                "/ecosystem/suppliers/accelerators/second_source_saving_share")
                        .anyMatch(at::startsWith));
    }
}
