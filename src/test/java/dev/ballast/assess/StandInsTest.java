package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule that is silent because another speaks has not passed anybody. */
class StandInsTest {

    @Test
    void names_the_firmer_rule_on_the_same_subject() {
        assertThat(standIns("weak-borrower"))
                .containsEntry("core.risk.thin-coverage", "core.risk.service-not-covered")
                .containsEntry("core.risk.liquidity-thin", "core.risk.liquidity-gap")
                .containsEntry("core.risk.covenant-headroom-thin", "core.risk.covenant-broken");
    }

    @Test
    void names_the_rule_whose_silence_is_waited_for_when_all_else_holds() {
        assertThat(standIns("weak-borrower"))
                .containsEntry("core.risk.plan-outruns-funding", "core.risk.liquidity-gap")
                .containsEntry("core.playbook.delay-the-draw", "core.playbook.raise-no-debt")
                .containsEntry("core.playbook.ask-for-prepayment", "core.risk.customer-promises-exceed-revenue");
    }

    @Test
    void leaves_out_a_rule_that_would_be_silent_in_any_case() {
        assertThat(standIns("meta-fy2025")).doesNotContainKey("core.risk.thin-coverage");
        assertThat(standIns("weak-borrower")).doesNotContainKey("core.playbook.borrow-within-room");
    }

    @Test
    void names_the_firmer_rule_that_speaks_because_a_figure_is_beyond_the_limit_by_which_alone_another_is_silent() {
        // 64 % of the debt floats unhedged, and a rise of rates leaves 0.22x; cover is below the lock-up level without
        // it.
        assertThat(standIns("coreweave-mid-2025"))
                .containsEntry("core.risk.floating-unhedged", "core.risk.service-not-covered")
                .containsEntry("core.risk.cover-not-comfortable", "core.risk.service-not-covered");
    }

    @Test
    void lets_no_advice_that_rests_on_a_good_figure_stand_in_for_a_warning_of_a_bad_one() {
        // Cover of 5.35x is above the comfortable 1.60x: the advice to commit capacity asks for it, and the warning
        // passed.
        assertThat(standIns("european-enterprise")).doesNotContainKey("core.risk.cover-not-comfortable");
    }

    private static Map<String, String> standIns(String client) {
        return Changed.assessment(client).advice().silences().standIns();
    }
}
