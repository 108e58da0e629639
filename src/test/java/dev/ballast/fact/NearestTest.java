package dev.ballast.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> FIELDS = List.of("revenue", "depreciation", "year_end", "id");

    @Test
    void finds_a_word_with_a_letter_dropped_added_changed_or_swapped() {
        assertThat(Nearest.to("revnue", FIELDS)).contains("revenue");
        assertThat(Nearest.to("revennue", FIELDS)).contains("revenue");
        assertThat(Nearest.to("revenie", FIELDS)).contains("revenue");
        assertThat(Nearest.to("reveneu", FIELDS)).contains("revenue");
    }

    @Test
    void does_not_mind_the_case_of_letters() {
        assertThat(Nearest.to("Year_End", FIELDS)).contains("year_end");
    }

    @Test
    void suggests_nothing_when_more_than_a_third_of_the_letters_differ() {
        assertThat(Nearest.to("turnover", FIELDS)).isEmpty();
        assertThat(Nearest.to("xy", FIELDS)).isEmpty();
        assertThat(Nearest.to("r".repeat(1_000_000), FIELDS)).isEmpty();
    }

    @Test
    void takes_the_first_in_the_alphabet_of_two_equally_near() {
        assertThat(Nearest.to("p20", List.of("p90", "p50", "p10"))).contains("p10");
    }

    /** A swap counts as one change here, so {@code ab} is one step from {@code ba} and two from {@code bb} and a letter. */
    @Test
    void prefers_a_swap_to_two_changes() {
        assertThat(Nearest.to("form", List.of("farm", "from"))).contains("farm");
        assertThat(Nearest.to("fomr", List.of("form", "fora"))).contains("form");
    }
}
