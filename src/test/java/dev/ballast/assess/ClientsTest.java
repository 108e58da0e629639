package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.advice.Recommendation;
import dev.ballast.advice.Tier;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.report.TextReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each client is told, read as a whole. */
class ClientsTest {

    private static final String COREWEAVE = "coreweave-mid-2025";
    private static final String EUROPEAN = "european-enterprise";
    private static final String META = "meta-fy2025";

    @Test
    void coreweave_is_told_to_cure_its_cash_and_its_cover_before_anything_else() {
        assertThat(recommendations(COREWEAVE).stream().filter(one -> one.tier() == Tier.MUST))
                .extracting(one -> one.rule().id())
                .containsExactly(
                        "core.risk.liquidity-gap", "core.playbook.raise-no-debt", "core.risk.service-not-covered");
        assertThat(advice(recommendations(COREWEAVE).get(0))).startsWith("Close the twelve-month gap first");
    }

    @Test
    void coreweave_is_told_to_put_power_before_chips_and_never_to_commit_more() {
        assertThat(told(COREWEAVE))
                .contains("core.risk.chips-before-power", "core.risk.drawn-before-power")
                .doesNotContain("core.playbook.commit-powered-capacity", "core.playbook.borrow-within-room");
    }

    @Test
    void coreweave_is_told_whose_promises_its_backlog_is() {
        assertThat(told(COREWEAVE))
                .contains("core.risk.one-customer-carries-the-backlog", "core.risk.circular-backlog")
                .doesNotContain("core.risk.customer-promises-exceed-revenue");
    }

    @Test
    void an_enterprise_that_spends_little_is_told_neither_to_borrow_nor_to_issue_anything() {
        assertThat(told(EUROPEAN))
                .isNotEmpty()
                .doesNotContain(
                        "core.playbook.borrow-within-room",
                        "core.playbook.term-out-before-cash-thins",
                        "core.playbook.raise-equity");
        assertThat(recommendations(EUROPEAN))
                .extracting(ClientsTest::advice)
                .noneMatch(words -> words.contains("bond"));
    }

    @Test
    void bonds_of_a_strong_issuer_that_nothing_secures_are_never_under_water() {
        var advice = Changed.assessment(META).advice();

        assertThat(advice.silences().notApplicable())
                .extracting(NotApplicable::what)
                .contains("core.risk.collateral-under-water", "core.risk.collateral-thin");
        assertThat(advice.recommendations().stream().flatMap(one -> one.facts().stream()))
                .extracting(Fact::statement)
                .noneMatch(sentence -> sentence.contains("value of its silicon"));
    }

    /** Leases not begun of 103.77 billion, guarantees of 28 and purchases of 131.05: 262.82 billion. */
    @Test
    void meta_is_told_what_its_promises_off_the_balance_sheet_amount_to() {
        var told = recommendations(META).stream()
                .filter(one -> one.rule().id().equals("core.risk.commitments-weigh-as-debt"))
                .flatMap(one -> one.facts().stream())
                .map(Fact::statement);

        assertThat(told).anyMatch(sentence -> sentence.contains("amount to USD 263 billion"));
    }

    /** Two halls of the weak borrower hear the opposite of each other; each advice names its hall. */
    @Test
    void advice_on_a_loan_or_a_hall_names_it_under_the_headline() {
        String printed = TextReport.of(Changed.assessment("weak-borrower"));

        assertThat(printed).containsPattern("About +instrument gpu-bullet\n");
        assertThat(printed).containsPattern("About +facility rust-belt-1, facility rust-belt-2\n");
        assertThat(TextReport.of(Changed.assessment(META))).doesNotContain("    About ");
    }

    @Test
    void no_printed_answer_counts_one_line_as_many_or_lists_silence_rule_by_rule() {
        for (String client : Examples.names()) {
            String printed = TextReport.of(Changed.assessment(client));

            assertThat(printed).as(client).doesNotContain("(1 lines)").doesNotContain("was assessed and is content");
        }
    }

    private static String advice(Recommendation one) {
        return one.rule().metadata().wording().advice();
    }

    private static List<Recommendation> recommendations(String client) {
        return Changed.assessment(client).advice().recommendations();
    }

    private static List<String> told(String client) {
        return recommendations(client).stream().map(one -> one.rule().id()).toList();
    }
}
