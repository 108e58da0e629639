package dev.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.unit.Money;
import java.util.Currency;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void takes_the_nearest_rank() {
        // 1 to 100: five of them are at or below 5, fifty at or below 50, ninety-five at or below 95.
        var spread = Spread.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray(), USD);

        assertThat(spread)
                .isEqualTo(new Spread(
                        Money.of("USD", 5), Money.of("USD", 50), Money.of("USD", 95), Money.of("USD", 50.5)));
    }

    @Test
    void does_not_mind_the_order_of_the_scenarios() {
        assertThat(Spread.of(new double[] {3, -1, 2}, USD)).isEqualTo(Spread.of(new double[] {-1, 2, 3}, USD));
    }

    @Test
    void is_one_amount_where_there_is_one_scenario() {
        var only = Money.of("USD", -7);

        assertThat(Spread.of(new double[] {-7}, USD)).isEqualTo(new Spread(only, only, only, only));
    }
}
