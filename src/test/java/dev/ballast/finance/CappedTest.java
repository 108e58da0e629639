package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.unit.Ratio;
import org.junit.jupiter.api.Test;

class CappedTest {

    @Test
    void divides_what_can_be_divided() {
        assertThat(Capped.cover(3, 2, 100)).isEqualTo(Ratio.of(1.5));
        assertThat(Capped.cover(-3, 2, 100)).isEqualTo(Ratio.of(-1.5));
        assertThat(Capped.load(3, 2, 100)).isEqualTo(Ratio.of(1.5));
    }

    @Test
    void covers_nothing_due_to_the_cap_whatever_the_cash() {
        assertThat(Capped.cover(1, 0, 100)).isEqualTo(Ratio.of(100));
        assertThat(Capped.cover(0, 0, 100)).isEqualTo(Ratio.of(100));
        assertThat(Capped.cover(-1, 0, 100)).isEqualTo(Ratio.of(100));
    }

    @Test
    void bears_a_burden_on_nothing_at_the_cap() {
        assertThat(Capped.load(1, 0, 100)).isEqualTo(Ratio.of(100));
        assertThat(Capped.load(1, -5, 100)).isEqualTo(Ratio.of(100));
        assertThat(Capped.load(0, -5, 100)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void ends_at_the_cap_on_either_side() {
        assertThat(Capped.cover(1e12, 1, 100)).isEqualTo(Ratio.of(100));
        assertThat(Capped.cover(-1e12, 1, 100)).isEqualTo(Ratio.of(-100));
        assertThat(Capped.load(1e12, 1, 100)).isEqualTo(Ratio.of(100));
    }

    @Test
    void says_at_the_cap_that_it_may_be_more() {
        assertThat(Capped.words(Ratio.of(1.08))).isEqualTo("1.08x");
        assertThat(Capped.words(Ratio.of(100))).isEqualTo("at least 100x");
    }

    @Test
    void adds_in_any_order_to_the_same_bits() {
        assertThat(Sum.of(new double[] {1e16, 1, -1e16, 1, 1}))
                .isEqualTo(Sum.of(new double[] {1, 1e16, 1, 1, -1e16}))
                .isEqualTo(Sum.of(new double[] {-1e16, 1, 1, 1, 1e16}));
    }
}
