package dev.ballast.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefreshLatticeTest {

    /** By the error function of another language: 100 that moves by 20 % over a year exceeds 100 by 7.966 on average, 110 by 4.292. */
    @ParameterizedTest
    @CsvSource({"100, 100, 0.2, 1, 7.966", "100, 110, 0.2, 1, 4.292", "100, 80, 0.3, 4, 32.625"})
    void comes_near_the_closed_form(double cost, double price, double volatility, double years, double expected) {
        assertThat(black(cost, price, volatility, years)).isCloseTo(expected, within(0.01));
        assertThat(new RefreshLattice(cost, volatility, years).above(price)).isCloseTo(expected, within(0.15));
    }

    /** The closed form of Black 1976, within half a per cent of the cost over random cases. */
    @Test
    void agrees_with_black_wherever_it_is_asked() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            double cost = 1 + random.nextInt(400);
            double price = 1 + random.nextInt(400);
            double volatility = 0.02 + random.nextDouble() * 0.3;
            double years = 1 + random.nextInt(14);

            double lattice = new RefreshLattice(cost, volatility, years).above(price);

            assertThat(lattice).isCloseTo(black(cost, price, volatility, years), within(cost * 0.005));
        }
    }

    @Test
    void saves_what_is_certain_when_nothing_moves() {
        assertThat(new RefreshLattice(180, 0, 5).above(25)).isEqualTo(155);
        assertThat(new RefreshLattice(25, 0, 5).above(180)).isZero();
    }

    @Test
    void is_worth_more_the_more_the_cost_moves() {
        double calm = new RefreshLattice(100, 0.1, 5).above(100);
        double wild = new RefreshLattice(100, 0.2, 5).above(100);

        assertThat(wild).isGreaterThan(calm).isLessThan(100);
        assertThat(calm).isPositive();
    }

    private static double black(double cost, double price, double volatility, double years) {
        double spread = volatility * Math.sqrt(years);
        double first = (Math.log(cost / price) + spread * spread / 2) / spread;
        return cost * normal(first) - price * normal(first - spread);
    }

    /** The normal distribution by Simpson's rule from eight standard deviations below. */
    private static double normal(double upTo) {
        int steps = 2_000;
        double from = -8;
        double to = Math.max(from, Math.min(8, upTo));
        double width = (to - from) / steps;
        double sum = 0;
        for (int at = 0; at <= steps; at++) {
            double x = from + at * width;
            double weight = at == 0 || at == steps ? 1 : at % 2 == 1 ? 4 : 2;
            sum += weight * Math.exp(-x * x / 2);
        }
        return sum * width / 3 / Math.sqrt(2 * Math.PI);
    }
}
