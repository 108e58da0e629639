package dev.ballast.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AskedTest {

    @Test
    void says_what_a_line_a_group_and_a_line_of_a_list_ask_for() {
        assertThat(Asked.words("/financing/covenants"))
                .isEqualTo("The financial covenants besides that one; empty when there are no others");
        assertThat(Asked.words("/financing/equity"))
                .isEqualTo("Shares outstanding, their price, and what issuing more would cost");
        assertThat(Asked.words("/sovereign/promises/3/exposure")).isEqualTo("The most that the state may have to pay");
    }

    @Test
    void keeps_a_pointer_that_the_schema_does_not_know() {
        assertThat(Asked.words("/financing/shares")).isEqualTo("/financing/shares");
    }
}
