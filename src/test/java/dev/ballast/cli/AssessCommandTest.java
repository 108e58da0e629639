package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    private static final String META = "fixtures/profiles/meta-fy2025.json";
    private static final String WEAK = "fixtures/profiles/weak-borrower.json";

    private final Path folder;

    AssessCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void prints_the_advice_and_nothing_else() {
        var ran = Ran.of("assess", META);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Meta Platforms: ").contains("\nReceipt ");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void writes_the_answer_for_the_board_and_for_a_spreadsheet() throws IOException {
        Path pdf = folder.resolve("meta.pdf");

        assertThat(Ran.of("assess", META, "--format", "pdf", "-o", pdf.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Path xlsx = folder.resolve("meta.xlsx");
        assertThat(Ran.of("assess", META, "--format", "xlsx", "-o", xlsx.toString()))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(new String(Files.readAllBytes(xlsx), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        assertThat(Ran.of("assess", META, "--format", "csv").out())
                .startsWith("number,tier,")
                .contains("\r\n1,should,");
        assertThat(Ran.of("assess", META, "--format", "html").out()).contains("<h1>Advice to Meta Platforms</h1>");
    }

    @Test
    void reads_a_profile_from_standard_input() {
        String profile = new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8);

        assertThat(Ran.withInput(profile, "assess", "-")).isEqualTo(Ran.of("assess", META));
    }

    @Test
    void fails_on_a_must_only_when_asked_and_only_when_there_is_one() {
        assertThat(Ran.of("assess", WEAK).code()).isZero();
        assertThat(Ran.of("assess", WEAK, "--fail-on", "must").code()).isEqualTo(3);
        assertThat(Ran.of("assess", WEAK, "--fail-on", "MUST").code()).isEqualTo(3);
        assertThat(Ran.of("assess", META, "--fail-on", "must").code()).isZero();
        assertThat(Ran.of("assess", META, "--fail-on", "watch").code()).isEqualTo(3);
    }

    @Test
    void says_that_rules_from_a_folder_are_a_draft() {
        assertThat(Ran.of("assess", META, "--rules", "rules").out())
                .startsWith("DRAFT: judged by rules that nobody approved.\nMeta Platforms: ")
                .contains("draft: ");
        assertThat(Ran.of("assess", META, "--rules", "rules", "--format", "json")
                        .out())
                .contains("\"state\": \"draft\"");
        assertThat(Ran.of("assess", META).out()).contains("approved by release");
    }

    @Test
    void takes_another_date() {
        assertThat(Ran.of("assess", META, "--as-of", "2026-03-31").out()).contains("as of 2026-03-31");
        assertThat(Ran.of("assess", META, "--as-of", "soon")).isEqualTo(new Ran(2, "", """
                        usage: Invalid value for option '--as-of': 'soon' is not a date
                          Write a date as 2026-01-31.
                        """));
        assertThat(Ran.of("assess", META, "--as-of", "1926-01-31").code()).isEqualTo(2);
    }

    @Test
    void writes_to_a_file_that_is_not_there_yet() throws IOException {
        Path file = folder.resolve("advice.json");

        var first = Ran.of("assess", META, "--format", "json", "-o", file.toString());
        var second = Ran.of("assess", META, "-o", file.toString());
        var forced = Ran.of("assess", META, "-o", file.toString(), "--force");

        assertThat(first).isEqualTo(new Ran(0, "", ""));
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).startsWith("exists: ").contains("--force");
        assertThat(forced).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readString(file)).startsWith("Meta Platforms: ");
    }

    @Test
    void lists_every_problem_on_standard_error_in_three_lines_each() {
        var ran = Ran.of("assess", "fixtures/broken/many-faults-at-once.json");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("""
                        wrong-scale: found 9; allowed: a yearly rate as a decimal from 0 to 0.4
                          Did you mean 0.09?
                          at fixtures/broken/many-faults-at-once.json:32:25 /financing/instruments/0/rate_decimal
                        """).endsWith("problems.\n");
    }

    @Test
    void refuses_a_file_that_is_not_there_and_one_that_is_too_large() throws IOException {
        Path large = folder.resolve("large.json");
        Files.write(large, new byte[3 * 1024 * 1024]);

        assertThat(Ran.of("assess", "no-such-file.json").err()).startsWith("unreadable: no-such-file.json");
        assertThat(Ran.of("assess", "no-such-file.json").code()).isEqualTo(2);
        assertThat(Ran.of("assess", large.toString()).err()).startsWith("too-large: ");
    }

    @Test
    void refuses_rules_that_are_broken() {
        var ran = Ran.of("assess", META, "--rules", folder.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no-pack").contains("  at " + folder);
        assertThat(Ran.of("rules", "show", "none", "--rules", "rules").err()).endsWith("rules list --rules rules\n");
    }
}
