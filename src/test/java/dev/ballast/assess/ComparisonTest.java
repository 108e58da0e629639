package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.assess.Comparison.Place;
import dev.ballast.report.ComparisonReport;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Assessment META = Changed.assessment("meta-fy2025");
    private static final Assessment LESS =
            Changed.assessment("meta-fy2025", "/financials/planned_capex", "100000000000");

    @Test
    void spending_within_cash_flow_takes_two_recommendations_away_and_moves_those_below() {
        var comparison = Comparison.of(META, LESS);

        assertThat(comparison.gone())
                .extracting(place -> place.recommendation().rule().id())
                .contains("core.risk.capex-outgrows-cash-flow", "core.playbook.spend-cash-first");
        assertThat(comparison.come()).isEmpty();
        assertThat(comparison.moved())
                .allMatch(each -> each.before().at() > each.after().at());
        assertThat(comparison.facts())
                .anyMatch(each -> each.before().contains("1.08x operating cash flow")
                        && each.after().contains("0.86x operating cash flow"));
    }

    @Test
    void what_is_gone_on_the_way_there_is_new_on_the_way_back() {
        var there = Comparison.of(META, LESS);
        var back = Comparison.of(LESS, META);

        assertThat(back.come())
                .extracting(Place::words)
                .isEqualTo(there.gone().stream().map(Place::words).toList());
        assertThat(back.gone()).isEmpty();
        assertThat(back.facts()).hasSameSizeAs(there.facts());
    }

    @Test
    void an_answer_beside_itself_says_that_nothing_differs() {
        var same = Comparison.of(META, META);

        assertThat(same.isSame()).isTrue();
        assertThat(ComparisonReport.of(same, "Meta beside itself."))
                .isEqualTo("Meta beside itself.\nNothing differs: the same advice on the same figures.\n");
    }

    @Test
    void what_can_no_longer_be_assessed_is_said_beside_what_was() {
        var without = Comparison.of(META, Changed.assessment("meta-fy2025", "/monetisation/measured_uplift", null));

        assertThat(without.facts())
                .anyMatch(each -> each.before().startsWith("A lift of")
                        && each.after().contains("/monetisation/measured_uplift"));
    }
}
