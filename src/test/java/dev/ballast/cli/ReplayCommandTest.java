package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void refuses_an_answer_that_was_altered_beside_its_receipt() throws IOException {
        String whole = Files.readString(Path.of(recorded));
        String another = "differs: the answer in the file is not the one that the receipt proves.\n";

        for (String altered : List.of(
                whole.replace("\"advice\": \"", "\"advice\": \"Do not "),
                whole.replaceFirst("\"recommendations\": \\[", "\"recommendations\": [], \"was\": ["))) {
            Files.writeString(Path.of(recorded), altered);
            var ran = Ran.of("replay", recorded, META);

            assertThat(ran.code()).isEqualTo(4);
            assertThat(ran.out()).startsWith(another).contains("The receipt itself comes out again");
            assertThat(ran.out()).doesNotContain("same");
        }
    }

    @Test
    void says_that_only_the_receipt_was_compared_when_there_is_no_answer() throws IOException {
        String whole = Files.readString(Path.of(recorded));
        String receipt = whole.substring(whole.indexOf("\"receipt\": {") + "\"receipt\": ".length());
        // The receipt ends where the member after it, the state of the rules, begins.
        int end = receipt.lastIndexOf(",\n  \"state\"");
        Files.writeString(Path.of(recorded), receipt.substring(0, end));

        var ran = Ran.of("replay", recorded, META);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("same: receipt ").contains("Only the receipt was compared");
    }

    @Test
    void finds_one_problem_in_a_file_that_is_no_receipt() {
        var ran = Ran.of("replay", META, META);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("no-receipt: ").endsWith("\n1 problem.\n");
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
