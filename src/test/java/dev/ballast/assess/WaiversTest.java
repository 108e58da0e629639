package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.audit.Models;
import dev.ballast.report.TextReport;
import dev.ballast.rulebook.Departure;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Severity;
import dev.ballast.rulebook.Waiving;
import dev.ballast.rulebook.cases.CaseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client departs from core with a grant, and every answer says so. */
@Tag("long")
class WaiversTest {

    private static final String META = "meta-fy2025";
    private static final String WEAK = "weak-borrower";
    private static final String CASH = "core.playbook.spend-cash-first";
    private static final String UPLIFT = "core.risk.uplift-not-seen";
    private static final String COVERAGE = "dev.ballast.timeline.Coverage";

    private final Path folder;
    private ClientPack pack;

    WaiversTest(@TempDir Path folder) {
        this.folder = folder;
        this.pack = new ClientPack(folder);
    }

    @BeforeEach
    void withARule() {
        pack.adds("covered", "acme-board-paper", "more", COVERAGE, "Coverage( minimum > average )");
    }

    @Test
    void gives_no_advice_that_is_waived_and_names_the_entry() {
        Assessment answer = pack.waives("waives: rule", "of: " + CASH).assess(META);

        assertThat(advised(answer)).doesNotContain(CASH).contains("core.risk.capex-outgrows-cash-flow");
        assertThat(departures(answer)).singleElement().satisfies(each -> {
            assertThat(each.entry()).isEqualTo("acme/waivers.yaml one-exception");
            assertThat(each.words())
                    .isEqualTo("waives the advice of " + CASH + ", from 2025-12-01 until 2026-12-01,"
                            + " by acme-treasury, approved by risk-committee. Reason: The board decided so.");
            assertThat(each.removed()).containsExactly(CASH + " about organisation Meta Platforms");
        });
        assertThat(TextReport.of(answer).replaceAll("\\s+", " "))
                .contains("Departs from the released core")
                .contains("waives the advice of " + CASH)
                .contains("It took from this advice, or made milder: " + CASH);
    }

    @Test
    void still_lets_other_rules_read_what_was_found() {
        var plain = new Assessor(Rules.bundled().get(), Models.bundled()).assess(ClientPack.evidence(META));

        Assessment answer = pack.waives("waives: rule", "of: " + CASH).assess(META);

        assertThat(advised(answer))
                .as("issue-no-shares reads the finding of the rule that is waived")
                .containsExactlyInAnyOrderElementsOf(
                        advised(plain).stream().filter(id -> !id.equals(CASH)).toList());
    }

    @Test
    void lowers_a_severity_and_no_more() {
        Assessment answer = pack.waives("waives: severity", "of: " + UPLIFT, "severity: low")
                .assess(META);

        assertThat(answer.advice().recommendations())
                .filteredOn(each -> each.rule().id().equals(UPLIFT))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.tier().word()).isEqualTo("watch");
                    assertThat(each.rule().metadata().severity()).isEqualTo(Severity.LOW);
                });
        assertThat(departures(answer).get(0).removed()).hasSize(1);
    }

    @Test
    void waives_every_advice_that_names_an_action() {
        Assessment answer = pack.waives("waives: action", "of: CutOrders").assess(WEAK);

        String[] cuts = {"core.playbook.rent-the-burst", "core.risk.orders-exceed-demand"};
        assertThat(advised(answer)).doesNotContain(cuts);
        assertThat(departures(answer).get(0).removed())
                .extracting(name -> name.substring(0, name.indexOf(" about ")))
                .containsExactly(cuts);
    }

    @Test
    void waives_only_where_a_rule_of_the_pack_speaks() {
        pack.waives("waives: rule", "of: " + UPLIFT, "when: acme.money.covered");
        assertThat(advised(pack.assess(META)))
                .as("the rule is silent: the minimum is below the average")
                .contains(UPLIFT);

        pack.adds("covered", "acme-board-paper", "more", COVERAGE, "Coverage( minimum <= average )");
        assertThat(advised(pack.assess(META))).doesNotContain(UPLIFT);
    }

    @Test
    void ends_on_the_day_of_its_expiry() {
        pack.file("acme/waivers.yaml", """
                - id: one-exception
                  waives: rule
                  of: %s
                  from: 2025-01-01
                  expires: 2026-01-31
                  reason: The board decided so.
                  owner: acme-treasury
                  approver: risk-committee
                """.formatted(CASH));

        Assessment answer = pack.assess(META);

        assertThat(ClientPack.evidence(META).profile().asOf()).isEqualTo("2026-01-31");
        assertThat(advised(answer)).contains(CASH);
        assertThat(departures(answer)).isEmpty();
    }

    @Test
    void names_the_move_that_took_a_finding() {
        Assessment answer = pack.moves("offtake.top-share.cap", "0.33", "0.50").assess(WEAK);

        assertThat(departures(answer)).singleElement().satisfies(each -> {
            assertThat(each.entry()).isEqualTo("acme/moves.yaml offtake.top-share.cap");
            assertThat(each.words()).startsWith("moves it from 33 % to 50 %, which is weaker, from 2025-01-01");
        });
        assertThat(departures(answer).get(0).removed())
                .as("what the answer lacks is what the move took")
                .containsExactlyElementsOf(lacking(answer, WEAK));
    }

    @Test
    void needs_no_approver_to_be_stricter_and_says_that_it_is() {
        pack.file("acme/moves.yaml", """
                - threshold: debt.coverage.comfortable
                  was: 1.60
                  value: 2.50
                  from: 2025-01-01
                  reason: Acme lends to itself with more room.
                  owner: acme-treasury
                """);

        assertThat(departures(pack.assess(META)))
                .singleElement()
                .satisfies(each -> assertThat(each.words())
                        .startsWith(
                                "moves it from 1.60x to 2.50x, which is stricter, from 2025-01-01, by acme-treasury."));
    }

    @Test
    void changes_the_digest_of_the_rulebook() {
        String before = pack.assess(META).receipt().digests().rulebook();
        pack.waives("waives: rule", "of: core.risk.hall-outgrown-before-repaid");

        assertThat(pack.assess(META).receipt().digests().rulebook()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            waives: rule      | of: core.risk.service-not-covered   | not-waivable
            waives: rule      | of: core.risk.pue-above-allowed     | not-waivable
            waives: action    | of: CommitLine                      | not-waivable
            waives: rule      | of: core.risk.thin-coverrage        | unknown-rule
            waives: rule      | of: acme.money.covered              | unknown-rule
            waives: rule      | of: sovereign.supply.chips-not-licensed | unknown-rule
            waives: action    | of: CutOrder                        | unknown-action
            waives: severity  | of: core.risk.uplift-not-seen       | wrong-severity
            waives: everything | of: core.risk.uplift-not-seen      | wrong-value
            """, delimiter = '|')
    void refuses_what_may_not_be_waived(String what, String of, String code) {
        assertThat(pack.waives(what, of).refusals()).contains(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            debt.coverage.floor          | 1.00 | 1.05 | protected
            offtake.top-share.cap        | 0.33 | 0.60 | outside-bounds
            offtake.top-share.cap        | 0.30 | 0.50 | core-moved
            offtake.top-share.cap        | 0.33 | 0.33 | no-move
            offtake.top-share.capp       | 0.33 | 0.50 | unknown-threshold
            offtake.top-share.cap        | 0.33 | a lot | wrong-value
            """, delimiter = '|')
    void refuses_moves_that_do_not_fit(String threshold, String was, String value, String code) {
        assertThat(pack.moves(threshold, was, value).refusals()).contains(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            expires: 2026-12-01 | approver: risk-committee | expires: 2029-12-01 | too-long
            expires: 2026-12-01 | approver: risk-committee | expires: 2025-01-01 | dates-crossed
            expires: 2026-12-01 | approver: risk-committee | ''                  | no-expiry
            approver: risk-committee | expires: 2026-12-01 | ''                  | no-approver
            approver: risk-committee | expires: 2026-12-01 | approver: Acme-Treasury | own-approval
            reason: The board decided so. | x              | ''                  | missing-key
            """, delimiter = '|')
    void refuses_grants_that_nobody_else_stands_behind(String from, String any, String to, String code)
            throws IOException {
        pack.waives("waives: rule", "of: " + CASH);
        Path file = folder.resolve("acme/waivers.yaml");
        String text = Files.readString(file);
        String line = "  " + from + "\n";
        assertThat(text).contains(line);
        pack.file("acme/waivers.yaml", text.replace(line, to.isEmpty() ? "" : "  " + to + "\n"));

        assertThat(pack.refusals()).contains(code);
    }

    @Test
    void leaves_the_cases_of_core_as_they_were_written() {
        pack.moves("debt.coverage.lock-up", "1.15", "1.12").withoutRules();

        assertThat(Rules.lint(RuleFiles.draft(folder))).isEmpty();
        assertThat(Rules.test(RuleFiles.draft(folder)).get().results()).allMatch(CaseResult::isPassed);
    }

    private static List<String> advised(Assessment answer) {
        return answer.advice().recommendations().stream()
                .map(each -> each.rule().id())
                .toList();
    }

    private static List<Departure> departures(Assessment answer) {
        return answer.appraised().judgement().departures();
    }

    private static List<String> lacking(Assessment answer, String client) {
        var released = new Assessor(Rules.bundled().get(), Models.bundled()).assess(ClientPack.evidence(client));
        var lacking = new TreeSet<>(names(released));
        lacking.removeAll(names(answer));
        return List.copyOf(lacking);
    }

    private static List<String> names(Assessment answer) {
        return answer.appraised().judgement().matches().stream()
                .map(Waiving::name)
                .toList();
    }
}
