package dev.ballast.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final long MILLISECOND = 1_000_000;

    private static Sample hundred() {
        var sample = new Sample();
        for (int at = 100; at > 0; at--) {
            sample.add(200, at * MILLISECOND);
        }
        return sample;
    }

    @Test
    void finds_the_time_that_covers_a_part_of_the_answers() {
        assertThat(hundred().milliseconds(0.5)).isEqualTo(50);
        assertThat(hundred().milliseconds(0.99)).isEqualTo(99);
        assertThat(hundred().milliseconds(1)).isEqualTo(100);
        assertThat(new Sample().milliseconds(0.5)).isNaN();
    }

    @Test
    void counts_refusals_and_errors_apart_from_answers() {
        Sample sample = hundred();
        sample.add(429, MILLISECOND);
        sample.add(503, MILLISECOND);
        sample.add(500, MILLISECOND);
        sample.add(0, MILLISECOND);

        assertThat(Sample.all(List.of(sample, hundred())).line("assess", 2, 10 * 1_000 * MILLISECOND))
                .isEqualTo("assess         2         20.0      50.00      99.00          2          2");
    }
}
