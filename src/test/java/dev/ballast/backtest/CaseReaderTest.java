package dev.ballast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ballast.fact.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {

    private static final String ID = "coreweave-2025-08";

    private Path root;
    private Path folder;

    @BeforeEach
    void copies_one_case(@TempDir Path empty) {
        root = empty;
        folder = Cases.copy(ID, empty);
    }

    @Test
    void reads_the_committed_cases_by_name() {
        assertThat(Cases.committed())
                .extracting(BacktestCase::id, BacktestCase::asOf, BacktestCase::isNonEvent)
                .containsExactly(
                        tuple("alphabet-2025-07", LocalDate.of(2025, 7, 31), true),
                        tuple("apple-2025-08", LocalDate.of(2025, 8, 1), true),
                        tuple("core-scientific-2022-05", LocalDate.of(2022, 5, 16), false),
                        tuple("coreweave-2025-08", LocalDate.of(2025, 8, 11), false),
                        tuple("coreweave-2025-11", LocalDate.of(2025, 11, 9), false),
                        tuple("hyperion-2025-11", LocalDate.of(2025, 11, 30), false),
                        tuple("meta-2025-09", LocalDate.of(2025, 9, 30), false));
    }

    @Test
    void moves_every_day_of_a_case_that_is_older_than_the_assumptions() {
        Cases.copy("core-scientific-2022-05", root.resolve("moved"));

        BacktestCase read = Cases.only(root.resolve("moved"));

        assertThat(read.asOf()).isEqualTo("2022-05-16");
        assertThat(read.evidence().profile().asOf()).isEqualTo("2025-05-16");
        assertThat(read.evidence().profile().financing().instruments().get(0).maturityDate())
                .isEqualTo("2026-12-31");
    }

    @Test
    void keeps_a_case_open_while_nobody_has_written_down_what_happened() throws IOException {
        Files.deleteIfExists(folder.resolve("outcomes.yaml"));

        BacktestCase read = Cases.only(root);

        assertThat(read.happened()).isEmpty();
        assertThat(read.seenUntil()).isEqualTo(read.asOf());
        assertThat(read.discussion()).isEmpty();
    }

    @Test
    void refuses_an_outcome_that_is_not_in_the_closed_list_with_file_and_line() {
        outcomes("2026-05-31", outcome("2025-11-10", "share-price", "R2"));

        assertThat(Cases.problems(root)).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).endsWith(ID + "/outcomes.yaml");
            assertThat(problem.place().line()).isEqualTo(5);
            assertThat(problem.found()).isEqualTo("share-price");
            assertThat(problem.allowed())
                    .contains(
                            "rating-action",
                            "covenant-amendment",
                            "guidance-cut",
                            "unplanned-equity-or-asset-sale",
                            "delay-or-cancellation",
                            "default",
                            "impairment",
                            "repriced-contract");
        });
    }

    @Test
    void refuses_a_warning_of_an_outcome_that_is_not_in_the_list() {
        Cases.replace(folder.resolve("warnings.yaml"), "repriced-contract, covenant", "share-price, covenant");

        assertThat(Cases.problems(root)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("wrong-value");
            assertThat(problem.place().file()).endsWith(ID + "/warnings.yaml");
            assertThat(problem.place().line()).isPositive();
        });
    }

    @Test
    void refuses_a_figure_that_was_published_after_the_day_of_the_case() {
        Cases.replace(
                folder.resolve("profile.json"), "\"published_on\": \"2025-05-14\"", "\"published_on\": \"2025-08-12\"");

        assertThat(Cases.problems(root)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("published-later");
            assertThat(problem.found()).isEqualTo("published on 2025-08-12");
            assertThat(problem.place().pointer()).isEqualTo("/financials/planned_capex");
        });
    }

    @Test
    void accepts_a_figure_that_was_published_on_the_day_of_the_case() {
        Cases.replace(
                folder.resolve("profile.json"), "\"published_on\": \"2025-05-14\"", "\"published_on\": \"2025-08-11\"");

        assertThat(Cases.problems(root)).isEmpty();
    }

    @Test
    void refuses_a_figure_without_a_day() {
        String profile = Cases.text(folder.resolve("profile.json"));
        Cases.write(folder.resolve("profile.json"), profile.replaceAll(",\\s*\"published_on\": \"2025-05-14\"", ""));

        assertThat(codes()).containsExactly("undated");
    }

    @Test
    void refuses_a_profile_that_is_none_with_its_line() {
        Cases.replace(folder.resolve("profile.json"), "\"neocloud\"", "\"cloud\"");

        assertThat(Cases.problems(root))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(6));
    }

    @Test
    void refuses_rules_and_claims_that_are_not_in_the_rulebook() {
        Path warnings = folder.resolve("warnings.yaml");
        Cases.replace(warnings, "rule: core.risk.liquidity-gap", "rule: core.risk.liquidity-gab");
        Cases.replace(warnings, "claim: D1", "claim: D2");
        outcomes("2026-05-31", outcome("2025-11-10", "guidance-cut", "Z9"));

        assertThat(codes())
                .containsExactly("unknown-rule", "wrong-claim", "wrong-claim", "wrong-claim", "unknown-claim");
        assertThat(Cases.problems(root).get(0).fix()).contains("core.risk.liquidity-gap");
    }

    @Test
    void refuses_a_rule_that_stands_twice_and_a_warning_of_nothing() {
        Path warnings = folder.resolve("warnings.yaml");
        Cases.replace(warnings, "observable: [rating-action]", "observable: []");
        Cases.replace(warnings, "no_event:", "no_event:\n  core.risk.liquidity-gap: twice.");

        assertThat(codes()).containsExactly("empty", "rule-twice");
    }

    @Test
    void refuses_days_out_of_their_order() {
        Cases.replace(folder.resolve("warnings.yaml"), "horizon: 2026-08-11", "horizon: 2025-08-11");
        outcomes("2025-12-31", outcome("2025-08-11", "guidance-cut", "R2"), outcome("2026-01-01", "default", "D6"));

        assertThat(codes()).containsExactly("not-after", "not-after", "not-after", "beyond-what-was-seen");
    }

    @Test
    void refuses_outcomes_of_a_non_event() {
        Cases.replace(folder.resolve("case.yaml"), "sort: issuer", "sort: non-event");
        outcomes("2026-05-31", outcome("2025-11-10", "guidance-cut", "R2"));

        assertThat(codes()).containsExactly("eventful");
    }

    @Test
    void refuses_a_case_without_warnings_and_a_folder_without_cases() throws IOException {
        Files.delete(folder.resolve("warnings.yaml"));

        assertThat(codes()).containsExactly("missing-file");
        assertThat(Cases.problems(folder)).extracting(Problem::code).containsExactly("no-case");
        assertThat(Cases.problems(root.resolve("nowhere")))
                .extracting(Problem::code)
                .containsExactly("unreadable");
    }

    private List<String> codes() {
        return Cases.problems(root).stream().map(Problem::code).toList();
    }

    private void outcomes(String seenUntil, String... outcomes) {
        Cases.write(
                folder.resolve("outcomes.yaml"),
                "seen_until: " + seenUntil + "\ndiscussion: none\noutcomes:\n" + String.join("", outcomes));
    }

    private static String outcome(String date, String kind, String cause) {
        return "  - date: %s\n    kind: %s\n    cause: %s\n    says: it happened.\n    source: none.\n"
                .formatted(date, kind, cause);
    }
}
