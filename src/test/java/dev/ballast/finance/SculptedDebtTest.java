package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SculptedDebtTest {

    /** Second method: period by period, what is left after service at one cover is nothing at the end. */
    @Test
    void is_repaid_by_service_at_one_cover() {
        var random = new Random(3);
        for (int trial = 0; trial < 500; trial++) {
            var cash = new double[1 + random.nextInt(200)];
            for (int period = 0; period < cash.length; period++) {
                cash[period] = 100 * random.nextDouble();
            }
            double rate = 0.02 * random.nextDouble();
            double cover = 1 + random.nextDouble();
            var debt = SculptedDebt.of(cash, rate, cover);

            double owed = debt.principal();
            for (double flow : cash) {
                owed += owed * rate - flow / cover;
            }

            var near = within(1e-8 * (1 + debt.principal() * Math.pow(1 + rate, cash.length)));
            assertThat(owed).isCloseTo(0, near);
            assertThat(debt.balances()[cash.length]).isCloseTo(owed, near);
        }
    }

    @Test
    void falls_to_level_principal_of_half_the_term_without_interest() {
        // 12 periods of 13 at 1.30x repay 10 each: balances 120, 110, … 10 over 120.
        var even = SculptedDebt.of(new double[] {13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13}, 0, 1.3);

        assertThat(even.principal()).isCloseTo(120, within(1e-9));
        assertThat(even.averageLife()).isCloseTo(6.5, within(1e-9));
    }

    @Test
    void carries_nothing_on_nothing() {
        assertThat(SculptedDebt.of(new double[] {0, 0}, 0.01, 1.3).averageLife())
                .isZero();
        assertThat(SculptedDebt.of(new double[0], 0.01, 1.3).principal()).isZero();
    }
}
