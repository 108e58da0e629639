package dev.ballast.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.ledger.Entry;
import dev.ballast.ledger.Ledger;
import dev.ballast.ledger.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedAssessmentTest {

    private static final String PATH = "/api/v1/assessments";
    private static final String JSON = "application/json";

    @Test
    void records_each_assessment_and_names_the_head(@TempDir Path folder) throws Exception {
        String meta = Files.readString(Path.of("fixtures/profiles/meta-fy2025.json"));
        var place = Place.file(folder.resolve("ledger"));
        Path key = folder.resolve("key");

        String head;
        try (var server = new RunningServer(() -> Ledger.open(place, key))) {
            var answer = server.post(PATH, JSON, "{\"profile\": " + meta + "}");
            head = answer.headers().firstValue("Ballast-Ledger-Head").orElse("none");
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(server.post(PATH, JSON, "{\"profile\": {}}").statusCode())
                    .isEqualTo(422);
        }

        try (Ledger ledger = Ledger.open(place, key)) {
            assertThat(ledger.entries()).extracting(Entry::stub).containsExactly(head);
            assertThat(ledger.kept(1).profile()).isEqualTo(meta.strip().getBytes(StandardCharsets.UTF_8));
            assertThat(ledger.verify(ledger.anchor())).isEmpty();
        }
    }

    @Test
    void names_no_head_without_a_ledger() throws Exception {
        String meta = Files.readString(Path.of("fixtures/profiles/meta-fy2025.json"));

        try (var server = new RunningServer()) {
            var answer = server.post(PATH, JSON, "{\"profile\": " + meta + "}");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Ballast-Ledger-Head")).isEmpty();
        }
    }
}
