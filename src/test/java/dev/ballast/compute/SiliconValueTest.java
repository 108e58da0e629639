package dev.ballast.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SiliconValueTest {

    private static final double EXACT = 1e-12;

    /** The curve bends by 1.2 points at most against a constant decay through its ends; the fits are constant decays. */
    @ParameterizedTest
    @CsvFileSource(files = "fixtures/published/accelerator-residuals.csv", useHeadersInDisplayName = true)
    void follows_published_residuals(
            String published, double months, double yearlyDecay, double residual, double tolerance) {
        double left = SiliconValue.valueAfter(months, Share.of(yearlyDecay));

        assertThat(left).as(published).isCloseTo(residual, within(tolerance));
    }

    @Test
    void loses_the_same_part_every_year() {
        Share decay = Share.of(0.30);

        assertThat(SiliconValue.valueAfter(12, decay)).isCloseTo(0.70, within(EXACT));
        assertThat(SiliconValue.valueAfter(24, decay)).isCloseTo(0.49, within(EXACT));
        assertThat(SiliconValue.valueAfter(7, decay) * SiliconValue.valueAfter(11, decay))
                .isCloseTo(SiliconValue.valueAfter(18, decay), within(EXACT));
    }

    @Test
    void keeps_its_value_today_and_gains_when_prices_rise() {
        assertThat(SiliconValue.valueAfter(0, Share.ONE)).isEqualTo(1);
        assertThat(SiliconValue.valueAfter(12, Share.of(-0.006))).isCloseTo(1.006, within(EXACT));
        assertThat(SiliconValue.valueAfter(12, Share.ONE)).isZero();
    }

    @Test
    void refuses_time_before_today_and_a_loss_of_more_than_everything() {
        assertThatThrownBy(() -> SiliconValue.valueAfter(-1, Share.of(0.3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> SiliconValue.valueAfter(1, Share.of(1.2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("120 %");
    }
}
