package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandsTest {

    private static final String META = "fixtures/profiles/meta-fy2025.json";
    private static final String WEAK = "fixtures/profiles/weak-borrower.json";

    private Path folder;

    @BeforeEach
    void take(@TempDir Path given) {
        folder = given;
    }

    private Ran ran(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--ledger", folder.resolve("book").toString()));
        all.addAll(List.of("--ledger-key", folder.resolve("key").toString()));
        return Ran.of(all.toArray(String[]::new));
    }

    @Test
    void records_an_assessment_and_answers_as_without_the_ledger() {
        Ran recorded = ran("assess", META);

        assertThat(recorded.out()).isEqualTo(Ran.of("assess", META).out());
        assertThat(recorded.err())
                .matches("recorded: entry 1 in a file on this machine, not for record; head 1:[0-9a-f]{64}\n");
        assertThat(ran("audit", "list").out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("1 entries in a file on this machine, not for record"),
                        second -> assertThat(second)
                                .matches(
                                        " +1 +assessment +decided on \\S+, as of 2026-01-31 +approved +assessment .*"));
    }

    @Test
    void replays_a_recorded_answer_until_it_is_erased() {
        ran("assess", META);
        ran("assess", WEAK, "--as-of", "2026-02-28");

        assertThat(ran("audit", "replay", "2").out()).startsWith("same: ");
        assertThat(ran("audit", "replay", "2").code()).isZero();
        assertThat(ran("audit", "erase", "2").out())
                .startsWith("erased: profile and receipt of entry 2, as entry 3 says");
        assertThat(ran("audit", "verify").code()).isZero();
        Ran after = ran("audit", "replay", "2");
        assertThat(after.code()).isEqualTo(2);
        assertThat(after.err().lines())
                .containsExactly(
                        "erased: the profile and receipt of entry 2 were erased",
                        "  Assess the client's own copy again and compare the ids.");
    }

    @Test
    void verifies_against_an_anchor() throws Exception {
        String anchor = folder.resolve("anchor.txt").toString();
        ran("assess", META);
        ran("audit", "anchor", "-o", anchor);

        Ran whole = ran("audit", "verify", "--anchor", anchor);
        assertThat(whole.code()).isZero();
        assertThat(whole.out())
                .isEqualTo(
                        "verified: 1 entries in a file on this machine, not for record, which hold the anchor at entry 1\n");

        Files.delete(folder.resolve("book.mv.db"));
        Ran cut = ran("audit", "verify", "--anchor", anchor);
        assertThat(cut.code()).isEqualTo(3);
        assertThat(cut.out()).isEqualTo("cut: entry 1: the anchor was made at entry 1, the last one there is 0\n");
    }

    @Test
    void refuses_what_is_no_anchor() {
        assertThat(ran("audit", "verify", "--anchor", META).err()).startsWith("no-anchor: " + META);
    }

    @Test
    void loads_nothing_of_the_ledger_when_nothing_is_recorded() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.ballast.Ballast",
                        "assess",
                        META)
                .redirectErrorStream(true)
                .start();
        String loaded = new String(child.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(child.waitFor()).isZero();
        assertThat(loaded)
                .contains("dev.ballast.cli.Commands ")
                .doesNotContain("dev.ballast.ledger.")
                .doesNotContain("org.flywaydb.")
                .doesNotContain("org.h2.")
                .doesNotContain("org.postgresql.");
    }
}
