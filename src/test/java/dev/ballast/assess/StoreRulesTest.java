package dev.ballast.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ballast.fact.Checked;
import dev.ballast.rulebook.RuleCard;
import dev.ballast.rulebook.RuleFiles;
import dev.ballast.rulebook.Rulebook;
import dev.ballast.rulebook.stored.StoredRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRulesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final RuleFiles FILES = RuleFiles.bundled().get();
    private static final StoredRules STORED = StoreRules.of(FILES);

    @Test
    void what_is_stored_is_what_the_text_says() throws IOException {
        Rulebook fromText = Rulebook.load(FILES, Rules.vocabulary()).get();

        StoredRules read = StoredRules.read(new ByteArrayInputStream(bytes(STORED)));

        assertThat(read.trees()).isEqualTo(fromText.trees());
        assertThat(read.packs())
                .usingRecursiveComparison()
                .ignoringFields("rules")
                .isEqualTo(fromText.packs());
    }

    @Test
    void the_build_stored_the_rules_that_it_bundles() {
        StoredRules build = StoredRules.ofBuild().orElseThrow();

        assertThat(build).isEqualTo(STORED);
    }

    @Test
    void a_command_judges_by_the_same_rules_as_their_text() {
        Rulebook bundled = Rules.bundled().get().rulebook();
        Rulebook fromText = Rulebook.load(FILES, Rules.vocabulary()).get();

        assertThat(bundled.rules()).extracting(RuleCard::text).isNotEmpty();
        assertThat(bundled.rules()).isEqualTo(fromText.rules());
        assertThat(bundled.claims()).isEqualTo(fromText.claims());
        assertThat(bundled.inForce(AS_OF).canonical())
                .isEqualTo(fromText.inForce(AS_OF).canonical());
    }

    @Test
    void the_same_rules_give_the_same_bytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rules.bin");

        StoreRules.main(new String[] {file.toString()});

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(STORED));
    }

    @Test
    void refuses_what_was_cut_off_anywhere() throws IOException {
        byte[] whole = bytes(STORED);
        for (int length = 0; length < whole.length; length += 997) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> StoredRules.read(new ByteArrayInputStream(cut)))
                    .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
        }
    }

    @Test
    void refuses_more_than_was_written_and_another_format() throws IOException {
        byte[] longer = Arrays.copyOf(bytes(STORED), bytes(STORED).length + 1);
        byte[] other = bytes(STORED);
        other[0]++;

        assertThatThrownBy(() -> StoredRules.read(new ByteArrayInputStream(longer)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> StoredRules.read(new ByteArrayInputStream(other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_byte_is_refused_or_makes_other_rules() throws IOException {
        byte[] whole = bytes(STORED);
        var random = new Random(20260131);
        for (int round = 0; round < 60; round++) {
            byte[] changed = whole.clone();
            int at = 4 + random.nextInt(whole.length - 4);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertThat(outcome(changed)).isNotEqualTo(STORED);
        }
    }

    @Test
    void refuses_a_folder_of_rules_with_everything_that_is_wrong() {
        Checked<RuleFiles> empty = RuleFiles.of(Map.of("core/pack.yaml", "id: core\n"));

        assertThatThrownBy(() -> StoreRules.of(empty.get()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("core/pack.yaml");
    }

    private static Object outcome(byte[] bytes) {
        try {
            return StoredRules.read(new ByteArrayInputStream(bytes));
        } catch (IOException | IllegalArgumentException refused) {
            return refused;
        }
    }

    private static byte[] bytes(StoredRules rules) throws IOException {
        var out = new ByteArrayOutputStream();
        rules.write(out);
        return out.toByteArray();
    }
}
