package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayCommandTest {

    private static final String META = "fixtures/profiles/meta-fy2025.json";

    private final Path folder;
    private final String recorded;

    ReplayCommandTest(@TempDir Path folder) {
        this.folder = folder;
        this.recorded = folder.resolve("assessment.json").toString();
        Ran.of("assess", META, "--format", "json", "-o", recorded);
    }

    @Test
    void proves_that_the_same_answer_comes_out_again() {
        var ran = Ran.of("replay", recorded, META);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).matches("same: receipt [0-9a-f]{64}\n");
    }

    @Test
    void replays_as_of_the_recorded_date() {
        String later = folder.resolve("later.json").toString();
        Ran.of("assess", META, "--as-of", "2026-03-31", "--format", "json", "-o", later);

        assertThat(Ran.of("replay", later, META).code()).isZero();
    }

    @Test
    void names_the_first_difference_of_another_profile() {
        String changed = new String(Fixtures.bytes("meta-fy2025.json"), StandardCharsets.UTF_8)
                .replace("\"planned_capex\": 125000000000", "\"planned_capex\": 125000000100");

        var ran = Ran.withInput(changed, "replay", recorded, "-");

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.out()).startsWith("differs: profile: profile was ").contains("more that may follow from it");
    }

    @Test
    void tells_draft_rules_from_approved_ones_though_they_say_the_same() {
        assertThat(Ran.of("replay", recorded, META, "--rules", "rules").out())
                .startsWith("differs: state: rules was approved and is now draft.");
    }

    @Test
    void refuses_a_receipt_that_was_altered() throws IOException {
        String altered =
                Files.readString(Path.of(recorded)).replace("\"as_of\": \"2026-01-31\"", "\"as_of\": \"2026-01-30\"");
        Files.writeString(Path.of(recorded), altered);

        var ran = Ran.of("replay", recorded, META);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("altered: ");
    }
}
