package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit before each test
    private Path folder;

    @BeforeEach
    void write_a_pack() throws IOException {
        write("core/pack.yaml", "id: core\n");
        write("core/risk/a.drl", "rule\n");
        write("core/risk/a.cases.yaml", "- {}\n");
    }

    @Test
    void reads_a_folder_into_text_by_path() {
        assertThat(RuleFiles.in(folder).get().texts())
                .containsExactly(
                        Map.entry("core/pack.yaml", "id: core\n"),
                        Map.entry("core/risk/a.cases.yaml", "- {}\n"),
                        Map.entry("core/risk/a.drl", "rule\n"));
    }

    @Test
    void refuses_a_folder_that_is_not_there_or_no_folder() {
        assertThat(codes(RuleFiles.in(folder.resolve("nowhere")).problems())).containsExactly("no-folder");
        assertThat(codes(RuleFiles.in(folder.resolve("core/pack.yaml")).problems()))
                .containsExactly("no-folder");
    }

    @Test
    void refuses_every_file_it_does_not_know_by_name() throws IOException {
        write("core/risk/a.drl~", "rule\n");
        write(".git/config", "secret\n");

        assertThat(RuleFiles.in(folder).problems())
                .extracting(each -> each.place().file() + " " + each.code())
                .containsExactly(".git/config unknown-file", "core/risk/a.drl~ unknown-file");
    }

    @Test
    void finds_a_file_however_deep_it_hides() throws IOException {
        write("core/risk/a/b/c/d/e/f/g/h/i/j/k/l.drl", "rule\n");

        assertThat(codes(RuleFiles.in(folder).problems())).containsExactly("unknown-file");
    }

    @Test
    void refuses_a_link_out_of_the_folder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret\n");
        Files.createSymbolicLink(folder.resolve("core/claims.yaml"), secret);

        assertThat(RuleFiles.in(folder).problems())
                .extracting(each -> each.place().file() + " " + each.code())
                .containsExactly("core/claims.yaml link-outside");
    }

    @Test
    void follows_a_link_inside_the_folder_and_no_link_to_a_folder() throws IOException {
        Files.createSymbolicLink(folder.resolve("core/risk/b.drl"), Path.of("a.drl"));
        assertThat(RuleFiles.in(folder).get().texts()).containsEntry("core/risk/b.drl", "rule\n");

        Files.createSymbolicLink(folder.resolve("core/risk/c.drl"), Path.of("."));
        assertThat(codes(RuleFiles.in(folder).problems())).containsExactly("no-file");
    }

    @Test
    void refuses_a_link_to_nothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("core/risk/b.drl"), Path.of("gone.drl"));

        assertThat(codes(RuleFiles.in(folder).problems())).containsExactly("unreadable");
    }

    @Test
    void refuses_a_file_that_is_too_large() throws IOException {
        Files.write(folder.resolve("core/claims.yaml"), new byte[10_000_000]);

        assertThat(RuleFiles.in(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "core/claims.yaml  too-large: found more than 256 KB; allowed: at most 256 KB. Split the file.");
    }

    @Test
    void refuses_too_many_files() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            Files.createFile(folder.resolve("core/risk/r" + i + ".drl"));
        }

        assertThat(codes(RuleFiles.in(folder).problems())).containsExactly("too-many");
    }

    @Test
    void refuses_text_that_is_no_utf8_and_names_the_byte() throws IOException {
        Files.write(
                folder.resolve("core/claims.yaml"),
                "- id: D6\n  sentence: für\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("core/thresholds.yaml"), "- id: a\n".getBytes(StandardCharsets.UTF_16));

        assertThat(RuleFiles.in(folder).problems())
                .extracting(each -> each.place().file() + " " + each.found())
                .containsExactly(
                        "core/claims.yaml bytes that are no UTF-8, from byte 23",
                        "core/thresholds.yaml bytes that are no UTF-8, from byte 1");
    }

    @Test
    void refuses_overlong_and_surrogate_bytes() throws IOException {
        Files.write(folder.resolve("core/claims.yaml"), new byte[] {'a', (byte) 0xC0, (byte) 0xAF});
        assertThat(codes(RuleFiles.in(folder).problems())).containsExactly("wrong-encoding");

        Files.write(folder.resolve("core/claims.yaml"), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        assertThat(codes(RuleFiles.in(folder).problems())).containsExactly("wrong-encoding");
    }

    @Test
    void refuses_invisible_characters_in_rules_too() throws IOException {
        write("core/risk/a.drl", "rule \"a\u202Eb\"\n");

        assertThat(RuleFiles.in(folder).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "core/risk/a.drl:1:8  forbidden-character: found U+202E RIGHT-TO-LEFT OVERRIDE; "
                                + "allowed: visible characters, spaces, line feeds. Delete the character or write it as a visible one.");
    }

    @Test
    void refuses_paths_that_differ_only_in_case() {
        var refused = RuleFiles.of(Map.of("core/risk/a.drl", "", "core/risk/A.drl", ""));

        assertThat(codes(refused.problems())).contains("same-path");
    }

    @Test
    void reports_a_folder_that_may_not_be_read() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("core/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));

        // an administrator may read it all the same, and then it is an empty folder
        assertThat(codes(RuleFiles.in(folder).problems())).isSubsetOf("unreadable");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
