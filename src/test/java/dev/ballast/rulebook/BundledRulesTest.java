package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledRulesTest {

    // printf 'rule\n' | sha256sum
    private static final String DIGEST = "6b79867175a1f0160044a8adb8b1b4f7a7e6f3ef76efeeaa633191f1f6c83d7d";
    private static final String INDEX = DIGEST + " *core/risk/a.drl\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit before each test
    private Path folder;

    @Test
    void reads_every_file_of_the_rules_folder_that_was_built() throws IOException {
        SortedMap<String, String> texts = RuleFiles.bundled().get().texts();

        assertThat(texts).isEqualTo(RuleFiles.in(Path.of("rules")).get().texts());
    }

    @Test
    void reads_what_the_index_names() throws IOException {
        write("index.sha256", INDEX);
        write("core/risk/a.drl", "rule\n");
        write("core/risk/b.drl", "never read\n");

        assertThat(texts(folderLoader())).containsExactly("core/risk/a.drl=rule\n");
    }

    @Test
    void reads_from_a_jar_without_folder_entries() throws IOException {
        Path jar = folder.resolve("rules.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                var entries = new JarOutputStream(out)) {
            entry(entries, "rules/index.sha256", INDEX);
            entry(entries, "rules/core/risk/a.drl", "rule\n");
        }

        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(texts(loader)).containsExactly("core/risk/a.drl=rule\n");
        }
    }

    @Test
    void refuses_a_file_that_was_changed_after_the_build() throws IOException {
        write("index.sha256", INDEX);
        write("core/risk/a.drl", "rule \n");

        assertThat(codes()).containsExactly("rules/core/risk/a.drl changed-file", "rules/index.sha256 no-rules");
    }

    @Test
    void refuses_a_file_that_is_missing() throws IOException {
        write("index.sha256", INDEX);

        assertThat(codes()).containsExactly("rules/core/risk/a.drl missing-file", "rules/index.sha256 no-rules");
    }

    @Test
    void refuses_a_program_without_rules() throws IOException {
        Files.createDirectories(folder.resolve("rules"));

        assertThat(codes()).containsExactly("rules/index.sha256 missing-file", "rules/index.sha256 no-rules");
    }

    @Test
    void refuses_an_index_that_is_no_index() throws IOException {
        write("index.sha256", INDEX + INDEX + "hello\n" + DIGEST.substring(1) + " *core/risk/b.drl\n");
        write("core/risk/a.drl", "rule\n");

        assertThat(codes())
                .containsExactly(
                        "rules/index.sha256 wrong-index",
                        "rules/index.sha256 wrong-index",
                        "rules/index.sha256 wrong-index");
    }

    @Test
    void refuses_an_index_that_leads_out_of_the_rules() throws IOException {
        write("index.sha256", DIGEST + " *../secret.drl\n" + INDEX);
        write("../secret.drl", "rule\n");
        write("core/risk/a.drl", "rule\n");

        assertThat(codes()).contains("../secret.drl unknown-file");
    }

    private List<String> codes() throws IOException {
        try (var loader = folderLoader()) {
            return RuleFiles.bundled(loader).problems().stream()
                    .map(each -> each.place().file() + " " + each.code())
                    .toList();
        }
    }

    private URLClassLoader folderLoader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    private static Stream<String> texts(ClassLoader loader) {
        return new TreeMap<>(RuleFiles.bundled(loader).get().texts())
                .entrySet().stream().map(each -> each.getKey() + "=" + each.getValue());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("rules").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void entry(JarOutputStream jar, String name, String text) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(text.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }
}
