package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BacktestCommandTest {

    @Test
    void says_first_how_little_so_few_cases_prove() {
        var ran = Ran.of("backtest", "fixtures/backtest");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("Backtest over 7 cases, chosen by hand. So few cases support no rate and no confidence")
                .contains("Alphabet after the results of July 2025 (alphabet-2025-07), as of 2025-07-31")
                .contains("correct silence, no recommendation at the level Must.");
    }

    @Test
    void gives_machines_the_same_counts() {
        JsonNode tree = new JsonMapper()
                .readTree(Ran.of("backtest", "fixtures/backtest", "--format", "json")
                        .out());

        assertThat(tree.get("$schema").asString()).isEqualTo("urn:ballast:backtest:1");
        assertThat(tree.get("cases")).hasSize(7);
        JsonNode totals = tree.get("totals");
        assertThat(totals.get("non_events").asInt()).isEqualTo(2);
        assertThat(totals.get("correct_silences").asInt()).isEqualTo(2);
        assertThat(totals.get("known_too_late").asInt()).isEqualTo(36);
    }

    @Test
    void refuses_a_folder_without_cases(@TempDir Path empty) {
        var ran = Ran.of("backtest", empty.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no-case", "Name the folder above the cases.");
    }
}
