package dev.ballast.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Checked;
import dev.ballast.fact.Problem;
import dev.ballast.rulebook.pack.Packs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled files, spoilt in thousands of ways: reading them answers with packs or with problems, always. */
@Tag("long")
class SpoiltFilesTest {

    private static final long SEED = 20260630;
    private static final int ROUNDS = 60;
    private static final SortedMap<String, String> CORE =
            RuleFiles.bundled().get().texts();
    private static final List<String> SPLINTERS = List.of(
            "\t", "\r", "\u0000", "\u202E", "\uFEFF", "&a ", "*a", "!!int ", "? ", "- ", ": ", "{", "}", "[", "]", "'",
            "\"", "|", ">", "#", "%", "@", "`", "---\n", "...\n", "<<: ", "\n", "  ", "~", "null", "1e999", "NaN", "-",
            "0x1", "id: ");

    @ParameterizedTest
    @ValueSource(strings = {"core/pack.yaml", "core/claims.yaml", "core/thresholds.yaml"})
    void answers_whatever_is_put_into_a_file(String path) {
        var random = new Random(SEED);
        String text = CORE.getOrDefault(path, "");

        for (int round = 0; round < ROUNDS; round++) {
            int at = random.nextInt(text.length());
            String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
            int cut = Math.min(text.length(), at + random.nextInt(4));

            answers(path, text.substring(0, at) + splinter + text.substring(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core/pack.yaml", "core/claims.yaml", "core/thresholds.yaml"})
    void answers_whatever_line_is_lost_doubled_or_moved(String path) {
        var random = new Random(SEED);
        List<String> lines = CORE.getOrDefault(path, "").lines().toList();

        for (int round = 0; round < ROUNDS; round++) {
            var changed = new ArrayList<>(lines);
            String line = changed.remove(random.nextInt(changed.size()));
            for (int copies = random.nextInt(3); copies > 0; copies--) {
                changed.add(random.nextInt(changed.size()), line);
            }
            answers(path, String.join("\n", changed) + "\n");
        }
    }

    @Test
    void answers_wherever_a_file_breaks_off() {
        String text = CORE.getOrDefault("core/thresholds.yaml", "");

        for (int end = 0; end < text.length(); end += 131) {
            answers("core/thresholds.yaml", text.substring(0, end));
        }
    }

    @Test
    void answers_alike_in_whatever_order_files_come() {
        var broken = new TreeMap<>(CORE);
        broken.replaceAll((path, text) -> path.endsWith(".yaml") ? text.replaceFirst(": ", ": [") : text);
        var paths = new ArrayList<>(broken.keySet());
        List<Problem> first = load(broken).problems();

        for (int round = 0; round < 20; round++) {
            Collections.shuffle(paths, new Random(round));
            Map<String, String> shuffled = new LinkedHashMap<>();
            paths.forEach(path -> shuffled.put(path, broken.getOrDefault(path, "")));

            assertThat(load(shuffled).problems()).isEqualTo(first);
        }
    }

    /** Packs, or problems that name the file and a line of it, in words without tricks. */
    private static void answers(String path, String text) {
        var texts = new TreeMap<>(CORE);
        texts.put(path, text);
        Checked<List<Pack>> loaded = load(texts);

        long lines = text.lines().count() + 1;
        for (Problem problem : loaded.problems()) {
            assertThat(problem.place().file()).isNotBlank();
            if (problem.place().file().equals(path)) {
                assertThat((long) problem.place().line()).as(problem.toString()).isBetween(0L, lines);
            }
            assertThat(problem.found()).as(problem.toString()).isNotBlank().doesNotContain("\u202E", "\u0000", "\r");
            assertThat(problem.allowed()).as(problem.toString()).isNotBlank();
            assertThat(problem.fix()).as(problem.toString()).matches("(?s)[A-Z].*[.?]");
        }
    }

    private static Checked<List<Pack>> load(Map<String, String> texts) {
        Checked<RuleFiles> files = RuleFiles.of(texts);
        return files.isAccepted() ? Packs.read(files.get().texts()) : Checked.refused(files.problems());
    }
}
