package dev.ballast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.fact.Input;
import dev.ballast.report.BacktestReport;
import dev.ballast.report.BacktestTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What became of the committed cases. To write the answer anew, run
 * {@code mvn test -Dtest=BacktestTest -Dballast.write=true} and read the difference line by line.
 */
class BacktestTest {

    private static final Path EXPECTED = Path.of("fixtures", "expected", "backtest.txt");
    private static final Backtest BACKTEST = Cases.backtest(Cases.committed());

    @Test
    void answers_as_it_was_reviewed() throws IOException {
        String answer = BacktestReport.text(BACKTEST);
        if (Boolean.getBoolean("ballast.write")) {
            Files.writeString(EXPECTED, answer);
        }

        assertThat(Files.readString(EXPECTED)).isEqualTo(answer);
    }

    @Test
    void answers_alike_twice_in_both_forms() {
        Backtest again = Cases.backtest(Cases.committed());

        assertThat(BacktestReport.text(again)).isEqualTo(BacktestReport.text(BACKTEST));
        assertThat(BacktestTree.json(again)).isEqualTo(BacktestTree.json(BACKTEST));
    }

    @Test
    void counts_hits_false_alarms_open_warnings_and_misses() {
        assertThat(BACKTEST.totals())
                .isEqualTo(new Totals(
                        7,
                        2,
                        2,
                        Map.of(Verdict.HIT, 0, Verdict.FALSE_ALARM, 0, Verdict.OPEN, 0, Verdict.NOT_RAISED, 3),
                        Map.of(Verdict.HIT, 4, Verdict.FALSE_ALARM, 4, Verdict.OPEN, 28, Verdict.NOT_RAISED, 0),
                        new Totals.Outcomes(12, 8, 0, 2)));
        assertThat(BACKTEST.totals().outcomes().missed()).isEqualTo(10);
        assertThat(BACKTEST.totals().tooLate()).isEqualTo(36);
    }

    @Test
    void rests_on_no_figure_that_was_published_after_the_day_of_its_case() {
        assertThat(Cases.committed()).allSatisfy(each -> {
            var provenance = each.evidence().provenance();
            List<Input> given = provenance.lines().stream()
                    .filter(line -> !provenance.filled().containsKey(line.at()))
                    .toList();
            assertThat(given)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(line -> assertThat(provenance.publishedOn(line.at()))
                            .as("%s %s", each.id(), line.at())
                            .hasValueSatisfying(day -> assertThat(day)
                                    .isBeforeOrEqualTo(each.evidence().profile().asOf())));
        });
    }

    @Test
    void counts_nothing_that_was_known_after_the_day_of_its_case() {
        assertThat(BACKTEST.results())
                .allSatisfy(result -> assertThat(result.warned())
                        .filteredOn(warned -> warned.verdict() != Verdict.NOT_RAISED)
                        .allSatisfy(warned -> {
                            assertThat(warned.counts()).isEqualTo(warned.late().isEmpty());
                            assertThat(warned.late())
                                    .allSatisfy(late -> assertThat(late.knownSince())
                                            .isAfter(result.of().asOf()));
                        }));
    }

    @Test
    void says_of_every_rule_that_spoke_what_it_foretells_or_why_it_foretells_nothing() {
        assertThat(BACKTEST.results())
                .allSatisfy(result ->
                        assertThat(result.unregistered()).as(result.of().id()).isEmpty());
    }

    @Test
    void names_a_rule_of_which_nobody_said_what_it_foretells(@TempDir Path root) {
        Path folder = Cases.copy("meta-2025-09", root);
        Cases.write(folder.resolve("warnings.yaml"), "warnings: []\n");

        assertThat(only(root).unregistered()).containsExactly("core.playbook.long-bond-is-a-claim-on-the-business");
    }

    @Test
    void calls_an_outcome_missed_that_no_warning_of_its_cause_named() {
        assertThat(result("coreweave-2025-11").happened())
                .extracting(each -> each.outcome().kind(), Happened::isCaught, Happened::inHindsightBy)
                .containsExactly(
                        tuple(Happening.GUIDANCE_CUT, false, List.of()),
                        tuple(Happening.DELAY_OR_CANCELLATION, false, List.of()),
                        tuple(Happening.COVENANT_AMENDMENT, false, List.of()),
                        tuple(
                                Happening.UNPLANNED_EQUITY_OR_ASSET_SALE,
                                false,
                                List.of("core.risk.capex-outgrows-cash-flow", "core.risk.no-debt-room")));
    }

    @Test
    void calls_a_warning_false_once_its_horizon_was_looked_over_and_not_a_day_before(@TempDir Path root) {
        Path folder = Cases.copy("coreweave-2025-08", root);
        Path outcomes = folder.resolve("outcomes.yaml");

        Cases.replace(outcomes, "seen_until: 2026-05-31", "seen_until: 2026-08-10");
        assertThat(verdict(root, "core.risk.liquidity-gap")).isEqualTo(Verdict.OPEN);
        Cases.replace(outcomes, "seen_until: 2026-08-10", "seen_until: 2026-08-11");
        assertThat(verdict(root, "core.risk.liquidity-gap")).isEqualTo(Verdict.FALSE_ALARM);
        assertThat(verdict(root, "core.risk.service-not-covered")).isEqualTo(Verdict.OPEN);
        Cases.replace(outcomes, "cause: D1", "cause: D2");
        assertThat(verdict(root, "core.risk.liquidity-gap")).isEqualTo(Verdict.HIT);
        assertThat(verdict(root, "core.risk.no-debt-room")).isEqualTo(Verdict.OPEN);
    }

    @Test
    void says_of_a_rule_that_kept_silent_that_it_was_not_raised() {
        assertThat(result("coreweave-2025-08").warned())
                .filteredOn(each -> each.verdict() == Verdict.NOT_RAISED)
                .extracting(each -> each.warning().rule(), Warned::tier, Warned::counts, Warned::isTooLate)
                .containsExactly(tuple("core.risk.drawn-before-power", null, false, false));
    }

    @Test
    void calls_a_non_event_a_false_alarm_where_a_must_was_raised(@TempDir Path root) {
        Path folder = Cases.copy("coreweave-2025-08", root);
        Cases.replace(folder.resolve("case.yaml"), "sort: issuer", "sort: non-event");
        Cases.write(folder.resolve("outcomes.yaml"), "seen_until: 2026-05-31\ndiscussion: none.\noutcomes: []\n");

        CaseResult result = only(root);

        assertThat(result.isCorrectSilence()).isFalse();
        assertThat(result.musts())
                .containsExactly(
                        "core.playbook.raise-no-debt", "core.risk.liquidity-gap", "core.risk.service-not-covered")
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    private static CaseResult only(Path root) {
        return Cases.backtest(List.of(Cases.only(root))).results().get(0);
    }

    private static Verdict verdict(Path root, String rule) {
        return only(root).warned().stream()
                .filter(each -> each.warning().rule().equals(rule))
                .map(Warned::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static CaseResult result(String id) {
        return BACKTEST.results().stream()
                .filter(each -> each.of().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
