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
                .contains(
                        "  coreweave-2025-08         2025-08-11    0+2     0+0   0+11       1         4    0+1       3\n")
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
        assertThat(tree.at("/cases/3/totals/in_hindsight/hit").asInt()).isEqualTo(2);
        assertThat(tree.at("/cases/3/totals/outcomes/missed").asInt()).isEqualTo(3);
        assertThat(tree.at("/cases/3/warnings/0/verdict").asString()).isEqualTo("open");
        assertThat(tree.at("/cases/2/warnings/0/verdict").asString()).isEqualTo("false-alarm");
    }

    @Test
    void refuses_a_folder_without_cases(@TempDir Path empty) {
        var ran = Ran.of("backtest", empty.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no-case", "Name the folder above the cases.");
    }
}
