package dev.ballast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiliconCommandTest {

    @Test
    void shows_what_was_known_on_a_day_beside_what_the_models_take() {
        var ran = Ran.of("silicon", "--as-of", "2026-06-30");

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("  – resale-curve H100 PCIe: 23 % a year, from 5 prices\n")
                .contains("base fits 28 % a year\n", "crash fits 54 % a year\n")
                .contains("The models take for profiles of that day:\n");
        assertThat(Ran.of("silicon", "--as-of", "2025-12-31").out())
                .contains("No series of used accelerators was known, so nothing is fitted.")
                .doesNotContain("base fits");
    }

    @Test
    void fits_prices_of_ones_own() {
        String prices = """
                [{"sort": "resale-curve", "accelerator": "B", "months": 0, "value": 100, "known_on": "2026-01-01", "source": "ours"},
                 {"sort": "resale-curve", "accelerator": "B", "months": 12, "value": 60, "known_on": "2026-01-01", "source": "ours"}]
                """;

        var ran = Ran.withInput(prices, "silicon", "--as-of", "2026-06-30", "--prices", "-", "--format", "json");

        assertThat(ran.out())
                .contains(
                        "\"$schema\": \"urn:ballast:silicon:1\"",
                        "\"base\": \"0.4\"",
                        "\"silicon.decay.base\": \"0.3\"");
        assertThat(Ran.withInput("[{}]", "silicon", "--prices", "-").code()).isEqualTo(2);
    }
}
