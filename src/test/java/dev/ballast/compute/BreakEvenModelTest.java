package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakEvenModelTest {

    private static final double FIVE_DIGITS = 1e-5;
    private static final double SAME = 1e-9;

    /**
     * By hand: CRF(8 %, 5 y) = 0.250456, of 14 y 0.121297, of 3 y 0.388034, of 7 y 0.192072. Shell 24,600 × 0.121297 / 8,760
     * = 0.34063 and running 0.22 an hour; silicon 54,600 × CRF / 8,760 = 1.56106, 2.41857 and 1.19716; rental 4.54.
     */
    @Test
    void charges_capital_over_its_life_and_compares_it_with_the_rental_price() {
        BreakEven fact = breakEven(bare().owning(fleet(12_000)));

        assertThat(fact.ownedCostPerHour().value()).isCloseTo(2.12169, within(FIVE_DIGITS));
        assertThat(fact.utilisationLow().value()).isCloseTo(1.75779 / 4.54, within(FIVE_DIGITS));
        assertThat(fact.utilisationHigh().value()).isCloseTo(2.97919 / 4.54, within(FIVE_DIGITS));
    }

    @Test
    void states_the_range_over_the_useful_life() {
        BreakEven fact = breakEven(bare().owning(fleet(12_000)));

        assertThat(fact.statement())
                .isEqualTo(
                        "Owning beats renting from a utilisation of 39 % with the longest life and 66 % with the shortest; an installed hour costs USD 2.12.");
    }

    @Test
    void is_not_assessed_without_a_fleet() {
        assertThat(BreakEvenModel.of(bare().evidence()))
                .containsExactly(NotAssessed.of(BreakEven.class, About.organisation("Example"), "/compute/fleet"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 7, 1_000})
    void does_not_change_when_all_prices_are_in_another_money(double scale) {
        BreakEven fact = breakEven(bare().owning(fleet(1, 54_600, 24_600, 0.22, 4.54)));

        BreakEven scaled =
                breakEven(bare().owning(fleet(1, 54_600 * scale, 24_600 * scale, 0.22 * scale, 4.54 * scale)));

        assertThat(scaled.utilisationLow().value())
                .isCloseTo(fact.utilisationLow().value(), within(SAME));
        assertThat(scaled.utilisationHigh().value())
                .isCloseTo(fact.utilisationHigh().value(), within(SAME));
        assertThat(scaled.ownedCostPerHour().value())
                .isCloseTo(fact.ownedCostPerHour().value() * scale, within(SAME * scale * 10));
    }

    @Test
    void rises_with_every_cost_and_falls_with_the_rental_price_and_a_longer_life() {
        var random = new Random(20_260_115);
        for (int round = 0; round < 200; round++) {
            double silicon = 1_000 + random.nextDouble() * 80_000;
            double facility = 1 + random.nextDouble() * 40_000;
            double running = random.nextDouble();
            double rental = 0.5 + random.nextDouble() * 10;
            ComputeEvidence base = bare().owning(fleet(1, silicon, facility, running, rental));

            assertThat(middle(base))
                    .isLessThan(middle(bare().owning(fleet(1, silicon * 1.1, facility, running, rental))))
                    .isLessThan(middle(bare().owning(fleet(1, silicon, facility * 1.1, running, rental))))
                    .isLessThan(middle(bare().owning(fleet(1, silicon, facility, running + 0.1, rental))))
                    .isLessThan(middle(base.rate("compute.discount-rate", 0.10)))
                    .isGreaterThan(middle(bare().owning(fleet(1, silicon, facility, running, rental * 1.1))))
                    .isBetween(
                            breakEven(base).utilisationLow().value(),
                            breakEven(base).utilisationHigh().value());
        }
    }

    /** Break-even utilisation at a life of five years, without a range. */
    private static double middle(ComputeEvidence client) {
        return breakEven(client.months("silicon.life", 60)).utilisationLow().value();
    }

    private static BreakEven breakEven(ComputeEvidence client) {
        return (BreakEven) BreakEvenModel.of(client.evidence()).get(0);
    }
}
