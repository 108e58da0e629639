package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.demand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadDurationTest {

    private static final double EXACT = 1e-8;

    private final LoadDuration load = LoadDuration.of(demand(6_000, 9_000, 15_000));

    /** Slope 7,500 a whole of hours below the middle, 15,000 above: 5,250 at zero, 16,500 at one. */
    @ParameterizedTest
    @CsvSource({
        "0,    16500",
        "0.05, 15750",
        "0.1,  15000",
        "0.3,  12000",
        "0.5,   9000",
        "0.7,   7500",
        "0.9,   6000",
        "0.95,  5625",
        "1,        0",
        "1.4,      0"
    })
    void says_which_level_is_exceeded_in_a_share_of_hours(double share, double level) {
        assertThat(load.exceededIn(share)).isCloseTo(level, within(EXACT));
    }

    /**
     * Above 9,000 by hand: mean 3,000 over 0.4 of hours and 6,750 over 0.1 = 1,875. Above nothing: the mean demand, 5,625
     * × 0.1 + 7,500 × 0.4 + 12,000 × 0.4 + 15,750 × 0.1 = 9,937.5.
     */
    @ParameterizedTest
    @CsvSource({"0, 9937.5", "9000, 1875", "12000, 675", "15000, 75", "16500, 0", "99999, 0"})
    void averages_demand_above_a_capacity(double capacity, double above) {
        assertThat(load.averageAbove(capacity)).isCloseTo(above, within(EXACT));
    }

    /** 100 at a tenth and 900 at the middle fall by 2,000 a whole of hours: nothing is wanted in the emptiest 5 %. */
    @Test
    void never_falls_below_nothing() {
        LoadDuration steep = LoadDuration.of(demand(100, 900, 1_000));

        assertThat(steep.exceededIn(0.97)).isZero();
        assertThat(steep.exceededIn(0.95)).isCloseTo(0, within(EXACT));
        assertThat(steep.exceededIn(0.925)).isCloseTo(50, within(EXACT));
        assertThat(steep.averageAbove(0)).isCloseTo(0.05 * 50 + 0.4 * 500 + 0.4 * 950 + 0.1 * 1_012.5, within(EXACT));
    }

    @Test
    void may_be_flat_or_start_from_nothing() {
        LoadDuration flat = LoadDuration.of(demand(8, 8, 8));
        LoadDuration fromNothing = LoadDuration.of(demand(0, 4, 4));

        assertThat(flat.exceededIn(0.999)).isEqualTo(8);
        assertThat(flat.exceededIn(0)).isEqualTo(8);
        assertThat(flat.averageAbove(6)).isCloseTo(2, within(EXACT));
        assertThat(fromNothing.exceededIn(0.95)).isZero();
        assertThat(fromNothing.exceededIn(0.7)).isCloseTo(2, within(EXACT));
        assertThat(fromNothing.averageAbove(0)).isCloseTo(0.4 * 2 + 0.5 * 4, within(EXACT));
    }
}
