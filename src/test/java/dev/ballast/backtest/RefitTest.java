package dev.ballast.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.AcceleratorPrice;
import dev.ballast.profile.AcceleratorPrices;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Share;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefitTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 11);
    private static final Evidence EVIDENCE = Cases.committed().get(3).evidence();

    @Test
    void takes_the_decay_that_prices_of_the_day_fit_to() {
        Refit refit = Refit.of(EVIDENCE, prices("2025-08-11"), DAY);

        assertThat(refit.refitted()).containsExactlyInAnyOrder("silicon.decay.base", "silicon.decay.crash");
        assertThat(refit.evidence().parameters().share("silicon.decay.base")).isEqualTo(Share.of(0.4));
        assertThat(refit.evidence().parameters().share("silicon.decay.crash")).isEqualTo(Share.of(0.4));
        assertThat(refit.evidence().profile()).isEqualTo(EVIDENCE.profile());
    }

    @Test
    void knows_no_price_of_the_day_after() {
        Refit refit = Refit.of(EVIDENCE, prices("2025-08-12"), DAY);

        assertThat(refit.refitted()).isEmpty();
        assertThat(refit.evidence()).isSameAs(EVIDENCE);
    }

    /** A used accelerator that fetches 60 % of its price after a year: 40 % a year. */
    private static List<AcceleratorPrice> prices(String knownOn) {
        String text = """
                [{"sort": "resale-curve", "accelerator": "B", "months": 0, "value": 100, "known_on": "2025-01-01", "source": "ours"},
                 {"sort": "resale-curve", "accelerator": "B", "months": 12, "value": 60, "known_on": "%s", "source": "ours"}]
                """.formatted(knownOn);
        return AcceleratorPrices.read("prices.json", text.getBytes(StandardCharsets.UTF_8))
                .get();
    }
}
