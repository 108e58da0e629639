package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final String META =
            Path.of("fixtures/profiles/meta-fy2025.json").toString();
    private static final String EUROPEAN =
            Path.of("fixtures/profiles/european-enterprise.json").toString();

    @Test
    void says_in_one_sentence_why_a_rule_spoke() {
        var ran = Ran.of("explain", META, "core.risk.uplift-not-seen", "--density", "sentence");

        assertThat(ran.out().replaceAll("\\s+", " "))
                .isEqualTo("core.risk.uplift-not-seen fires: organisation Meta Platforms: counted 4 % is below 16 %"
                        + " (MeasuredUplift.breakEven), by 12 percentage points. ");
        assertThat(ran.code()).isZero();
    }

    /** The fleet runs at 81 %, which is above the low end of the break-even range, so nothing is idle. */
    @Test
    void says_what_it_would_take_for_a_rule_to_speak() {
        var ran = Ran.of("explain", EUROPEAN, "core.risk.idle-silicon");

        assertThat(ran.out())
                .startsWith("core.risk.idle-silicon: content.")
                .contains("failed: FleetUse.utilisation needs utilisation below ")
                .containsPattern("it is 81\\s+%, over by 40 percentage points");
    }

    @Test
    void leads_on_from_a_finding_that_is_missing_to_what_that_would_take() {
        var ran = Ran.of("explain", EUROPEAN, "core.playbook.borrow-within-room");

        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("failed: it needs a finding of core.risk.capex-outgrows-cash-flow; there is none")
                .contains("therefore see core.risk.capex-outgrows-cash-flow is content: it needs to cash flow above");
    }

    @Test
    void traces_down_to_the_lines_of_the_profile_and_the_source_of_the_rule() {
        var ran = Ran.of("explain", META, "core.risk.uplift-not-seen", "--density", "trace");

        assertThat(ran.out())
                .contains("fact: A lift of 4 % was measured")
                .contains("– from /")
                .contains("source of the rule: capital-architecture §R3");
    }

    @Test
    void names_the_lines_of_the_profile_that_are_missing() {
        var ran = Ran.of("explain", META, "core.playbook.own-the-base-load", "--format", "json");

        assertThat(ran.out())
                .contains("\"$schema\": \"urn:ballast:justification:1\"")
                .contains("\"verdict\":");
        assertThat(ran.code()).isZero();
    }

    @Test
    void refuses_a_rule_that_nobody_knows() {
        var ran = Ran.of("explain", META, "core.risk.nothing");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("unknown: no rule with the id core.risk.nothing is in force on 2026-01-31");
    }
}
