package dev.ballast.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.Fixtures;
import dev.ballast.unit.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final Evidence WEAK = Fixtures.evidence("weak-borrower.json");
    private static final Edit LINES =
            Edit.of("commit lines", Map.of("/financials/liquidity/undrawn_committed_lines", "900000000"));
    private static final Edit CAPEX = Edit.of("spend less", Map.of("/financials/planned_capex", "1000000000"));

    @Test
    void changes_its_line_and_nothing_else() {
        Evidence changed = LINES.on(WEAK).orElseThrow();

        assertThat(changed.profile().financials().liquidity().undrawnCommittedLines())
                .isEqualTo(Money.of("USD", 900e6));
        assertThat(changed.profile().financing()).isEqualTo(WEAK.profile().financing());
        assertThat(changed.profile().compute()).isEqualTo(WEAK.profile().compute());
    }

    @Test
    void leads_nowhere_where_the_reader_refuses_what_comes_of_it() {
        assertThat(Edit.of("owe", Map.of("/financials/planned_capex", "-1")).on(WEAK))
                .isEmpty();
        assertThat(Edit.of("mumble", Map.of("/financials/planned_capex", "much"))
                        .on(WEAK))
                .isEmpty();
    }

    @Test
    void does_two_things_at_once_in_either_order() {
        Edit both = LINES.and(CAPEX).orElseThrow();

        assertThat(both.words()).isEqualTo("commit lines; spend less");
        assertThat(both.lines()).hasSize(2).containsAllEntriesOf(LINES.lines()).containsAllEntriesOf(CAPEX.lines());
        assertThat(CAPEX.and(LINES).orElseThrow().lines()).isEqualTo(both.lines());
        assertThat(both.on(WEAK)).isEqualTo(LINES.on(WEAK).flatMap(CAPEX::on));
    }

    @Test
    void does_not_do_two_things_to_one_line_even_where_they_want_the_same() {
        assertThat(LINES.and(LINES)).isEmpty();
        assertThat(LINES.and(Edit.of("commit more", Map.of(LINES.lines().firstKey(), "950000000"))))
                .isEmpty();
    }

    @Test
    void is_told_alone_where_nothing_was_done_before() {
        assertThat(Edit.NONE.and(CAPEX)).contains(CAPEX);
        assertThat(Edit.NONE.on(WEAK).orElseThrow().profile()).isEqualTo(WEAK.profile());
    }
}
