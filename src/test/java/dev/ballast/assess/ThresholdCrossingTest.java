package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

/** One figure moved across a threshold changes exactly the advice that it should, and no other. */
class ThresholdCrossingTest {

    private static final String COREWEAVE = "coreweave-mid-2025";
    private static final String META = "meta-fy2025";
    private static final String LEASES = "/financing/off_balance_sheet/leases_not_commenced";
    private static final String WEAK = "weak-borrower";
    private static final String EUROPEAN = "european-enterprise";
    private static final String RICH = "energy-rich-sovereign";

    @Test
    void needs_no_funding_when_the_plan_equals_operating_cash_flow() {
        // Meta's operating cash flow is 115.8 billion; equal to it is not above it.
        assertThat(Changed.moved(META, "/financials/planned_capex", "115800000000"))
                .containsExactly(
                        entry("core.playbook.spend-cash-first", "find-out > content"),
                        entry("core.risk.capex-outgrows-cash-flow", "find-out > content"));
    }

    @Test
    void needs_it_when_the_plan_is_above_it_but_borrows_for_a_material_gap_only() {
        // 115.801 over 115.8 billion is 1.0000086; a gap of a million is nothing to Meta.
        assertThat(Changed.moved(META, "/financials/planned_capex", "115801000000")
                        .keySet())
                .doesNotContain("core.risk.capex-outgrows-cash-flow");
    }

    @Test
    void advises_to_term_out_when_the_plan_takes_more_than_a_third_of_the_cash() {
        assertThat(Changed.moved(META, LEASES, "0", "/financials/planned_capex", "145000000000"))
                .containsEntry("core.playbook.term-out-before-cash-thins", "content > find-out")
                .containsEntry("core.risk.capex-outgrows-cash-flow", "find-out > should");
        assertThat(Changed.moved(META, LEASES, "0"))
                .doesNotContainKey("core.playbook.term-out-before-cash-thins")
                .containsEntry("core.playbook.spend-cash-first", "find-out > content")
                .containsEntry("core.playbook.borrow-within-room", "content > find-out");
    }

    @Test
    void finds_the_margin_thin_when_the_planned_uplift_leaves_less_than_a_fifth() {
        // Break-even is a lift of 6.22 %; a fifth of margin needs 6.22 / 0.8 = 7.78 %.
        assertThat(Changed.moved(EUROPEAN, "/monetisation/planned_uplift_share", "0.077"))
                .containsExactly(entry("core.risk.thin-margin-of-safety", "content > should"));
        assertThat(Changed.moved(EUROPEAN, "/monetisation/planned_uplift_share", "0.078"))
                .isEmpty();
    }

    @Test
    void finds_interest_earned_at_exactly_one_and_a_half_times() {
        // Interest: 120.75 + 188.16 + 53.55 + 20.54 + 64.75 = 447.75 million; times 1.5 is 671.625 million.
        // The same income lifts EBITDA to 1.21 billion, and 6.5 times that is above 6.45 billion of adjusted debt. It
        // also
        // carries more than one rating: 4.21 billion cost 293 million at B, a cover of 2.30x, and 592 at CC, one of
        // 1.14x.
        assertThat(Changed.moved(WEAK, "/financials/latest_year/operating_income", "671625000"))
                .containsExactly(
                        entry("core.risk.adjusted-debt-above-ceiling", "should > content"),
                        entry("core.risk.debt-outruns-free-flow", "should > content"),
                        entry("core.risk.interest-barely-earned", "should > content"),
                        entry("core.risk.ratings-multiply", "content > should"));
        assertThat(Changed.moved(WEAK, "/financials/latest_year/operating_income", "671624000")
                        .keySet())
                .doesNotContain("core.risk.interest-barely-earned");
    }

    @Test
    void turns_a_gap_of_cash_into_thin_cash_and_later_gaps_when_the_gap_is_paid() {
        // Short by 3.38 billion with cash of 0.64 billion: 4.1 billion pays the gap and little more.
        assertThat(Changed.moved(WEAK, "/financials/liquidity/cash_and_securities", "4100000000"))
                .containsExactly(
                        entry("core.risk.liquidity-gap", "must > content"),
                        entry("core.risk.liquidity-thin", "content > should"),
                        entry("core.risk.maturity-wall", "should > content"),
                        entry("core.risk.plan-outruns-funding", "content > must"),
                        entry("core.risk.stress-drains-cash", "content > should"));
    }

    @Test
    void stops_calling_silicon_idle_above_the_low_end_of_break_even() {
        // Owning beats renting from 61 % at the longest life.
        assertThat(Changed.moved(WEAK, "/compute/fleet/utilisation_share", "0.62"))
                .containsExactly(entry("core.risk.idle-silicon", "should > content"));
        assertThat(Changed.moved(WEAK, "/compute/fleet/utilisation_share", "0.60"))
                .isEmpty();
    }

    @Test
    void is_content_with_a_bullet_that_becomes_a_level_payment_and_finds_its_pledge_thin_instead_of_short() {
        assertThat(Changed.moved(WEAK, "/financing/instruments/2/repayment", "level-payment"))
                .containsExactly(
                        entry("core.risk.bullet-on-silicon", "should > content"),
                        entry("core.risk.collateral-thin", "content > should"));
    }

    @Test
    void advises_no_more_capacity_when_what_is_owned_is_used_too_little() {
        // Three years of life: (19,790 + 2,305 + 1,402) USD a year over 8,760 hours is 65.4 % of a rent of USD 4.10.
        assertThat(Changed.moved(RICH, "/compute/fleet/utilisation_share", "0.66"))
                .isEmpty();
        assertThat(Changed.moved(RICH, "/compute/fleet/utilisation_share", "0.65"))
                .containsExactly(entry("core.playbook.own-the-base-load", "should > content"));
    }

    @Test
    void tells_a_sovereign_that_advice_to_companies_does_not_apply_and_advice_to_states_does() {
        var moved = Changed.moved(EUROPEAN, "/organisation/kind", "sovereign");

        assertThat(moved.keySet())
                .anyMatch(rule -> rule.startsWith("core."))
                .anyMatch(rule -> rule.startsWith("sovereign."));
        assertThat(moved).allSatisfy((rule, move) -> {
            if (rule.startsWith("core.")) {
                assertThat(move)
                        .isIn(
                                "content > not-applicable",
                                "content > not-assessed",
                                "should > not-applicable",
                                "watch > not-applicable");
            } else {
                assertThat(move).startsWith("not-applicable > ");
            }
        });
    }

    @Test
    void cannot_assess_what_is_left_out_and_says_what_is_missing() {
        var moved = Changed.moved(EUROPEAN, "/compute/fleet", null);

        assertThat(moved)
                .containsEntry("core.playbook.own-the-base-load", "content > not-assessed")
                .containsEntry("core.risk.idle-silicon", "content > not-assessed");
        assertThat(Changed.assessment(EUROPEAN, "/compute/fleet", null).advice().unknown())
                .extracting("what")
                .contains("FleetUse", "BreakEven", "Hedge");
    }

    @Test
    void lets_coreweave_order_chips_that_arrive_with_the_power_even_when_the_power_is_late() {
        assertThat(Changed.moved(
                        COREWEAVE,
                        "/compute/facilities/0/order/delivery_date",
                        "2027-06-30",
                        "/compute/facilities/1/order/delivery_date",
                        "2027-12-31",
                        "/compute/facilities/2/order/delivery_date",
                        "2028-06-30"))
                .containsExactly(entry("core.risk.chips-before-power", "should > content"));
    }

    @Test
    void finds_the_interest_of_coreweave_earned_at_one_and_a_half_times() {
        // 267.375 + 544.93637 of the drawn loans, 164.19686 of vendors, 30.7956 + 31.5 + 200: 1,238.80383 million.
        assertThat(Changed.moved(COREWEAVE, "/financials/latest_year/operating_income", "1858205745"))
                .containsEntry("core.risk.interest-barely-earned", "should > content");
        assertThat(Changed.moved(COREWEAVE, "/financials/latest_year/operating_income", "1858205000"))
                .doesNotContainEntry("core.risk.interest-barely-earned", "should > content");
    }

    @Test
    void closes_the_gap_of_coreweave_when_the_cash_for_its_plan_is_committed() {
        // Short by 17.9 billion with lines of 4.1: lines of 22.1 pay the gap and little more, in no bad year.
        assertThat(Changed.moved(COREWEAVE, "/financials/liquidity/undrawn_committed_lines", "22100000000"))
                .containsExactly(
                        entry("core.risk.liquidity-gap", "must > content"),
                        entry("core.risk.liquidity-thin", "content > find-out"),
                        entry("core.risk.maturity-wall", "should > content"),
                        entry("core.risk.stress-drains-cash", "content > find-out"));
    }

    @Test
    void lets_meta_without_leases_to_come_borrow_and_says_how_far_and_why() {
        var borrow = Changed.assessment(META, LEASES, "0").advice().recommendations().stream()
                .filter(found -> found.rule().id().equals("core.playbook.borrow-within-room"))
                .findFirst()
                .orElseThrow();

        assertThat(borrow.facts())
                .extracting(fact -> fact.statement())
                .anyMatch(statement -> statement.startsWith("There is room for USD 46.5 billion of further debt"));
        assertThat(borrow.matches().get(0).conditions())
                .extracting(held -> held.sentence())
                .anyMatch(sentence -> sentence.contains("(debt.coverage.comfortable)"));
    }

    /** What nobody stated is no room: not to borrow is not advised either, and what is missing is named. */
    @Test
    void lends_to_nobody_whose_commitments_are_not_stated() {
        assertThat(Changed.moved(META, LEASES, null))
                .containsEntry("core.playbook.borrow-within-room", "content > not-assessed")
                .containsEntry("core.playbook.spend-cash-first", "find-out > not-assessed")
                .containsEntry("core.risk.adjusted-debt-above-ceiling", "find-out > not-assessed");
    }

    @Test
    void forbids_the_weak_borrower_more_debt_and_says_what_cures_it() {
        var must = Changed.assessment(WEAK).advice().recommendations().stream()
                .filter(found -> found.tier().word().equals("must"))
                .toList();

        assertThat(must)
                .extracting(found -> found.rule().id())
                .containsExactly(
                        "core.risk.covenant-broken",
                        "core.risk.liquidity-gap",
                        "core.playbook.raise-no-debt",
                        "core.risk.service-not-covered");
        assertThat(must.get(2).rule().metadata().wording().advice()).contains("owners' money");
    }
}
