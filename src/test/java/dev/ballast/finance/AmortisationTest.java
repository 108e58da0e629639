package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.Repayment;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmortisationTest {

    private static final double CLOSE = 1e-11;

    @Test
    void reproduces_the_service_of_a_published_five_year_loan_year_by_year() {
        // Sum of printed interest and principal: 1836.8883999 + 9488.6008561, 1350.4402596 + 9975.0489965, …
        double[] service = Amortisation.level(50_000, 0.0501, 60).serviceByYear(6);

        assertThat(service[1]).isCloseTo(11_325.4892561, within(1e-6));
        assertThat(service[2]).isCloseTo(11_325.4892561, within(1e-6));
        assertThat(service[4]).isCloseTo(11_325.4892561, within(1e-6));
        assertThat(service[5]).isZero();
    }

    @ParameterizedTest
    @EnumSource(Repayment.class)
    void repays_exactly_the_principal_and_never_more_than_is_left(Repayment repayment) {
        var random = new Random(46);
        for (int trial = 0; trial < 300; trial++) {
            var schedule = Amortisation.of(
                    repayment, 1e9, random.nextDouble() * 0.4, random.nextDouble() * 480, 1e9 * random.nextDouble());

            double[] left = schedule.balances();

            assertThat(left[left.length - 1]).isZero();
            for (int month = 1; month < left.length; month++) {
                assertThat(left[month - 1] - left[month]).isNotNegative();
            }
        }
    }

    /** Second method: what is paid, discounted at the rate of the debt, is worth what is owed. */
    @ParameterizedTest
    @EnumSource(Repayment.class)
    void is_worth_its_principal_at_its_own_rate(Repayment repayment) {
        var random = new Random(47);
        for (int trial = 0; trial < 300; trial++) {
            double rate = random.nextDouble() * 0.3;
            var schedule =
                    Amortisation.of(repayment, 1000, rate, random.nextDouble() * 240, 1000 * random.nextDouble());

            double[] left = schedule.balances();
            double worth = 0;
            double discount = 1;
            double before = 0;
            for (int month = 1; month < left.length; month++) {
                double length = schedule.dueMonths(month) - before;
                before = schedule.dueMonths(month);
                discount *= 1 + rate / 12 * length;
                double paid = left[month - 1] * rate / 12 * length + left[month - 1] - left[month];
                worth += paid / discount;
            }

            assertThat(worth).isCloseTo(1000, within(1000 * CLOSE));
        }
    }

    /** Second method: the textbook recursion with a payment from the annuity formula, on whole months. */
    @Test
    void agrees_with_month_by_month_recursion_at_a_constant_payment() {
        double payment = 1000 * 0.01 / (1 - StrictMath.pow(1.01, -72));
        double balance = 1000;
        double[] left = Amortisation.level(1000, 0.12, 72).balances();

        for (int month = 1; month <= 72; month++) {
            balance = balance * 1.01 - payment;

            assertThat(left[month]).isCloseTo(balance, within(1000 * CLOSE));
        }
    }

    @Test
    void pays_level_principal_with_interest_on_what_is_left() {
        // 1,200 over 12 months at 12 %: 100 a month, interest 12 + 11 + … + 1 = 78.
        assertThat(Amortisation.of(Repayment.LEVEL_PRINCIPAL, 1200, 0.12, 12, 0).serviceByYear(1))
                .containsExactly(new double[] {1278}, within(1e-9));
    }

    @Test
    void pays_a_bullet_on_its_day_and_interest_for_the_last_part_month() {
        // 1,000 at 12 % over 13 months and a half: 120 in the first year, then 10 + 5 and the principal.
        assertThat(Amortisation.of(Repayment.BULLET, 1000, 0.12, 13.5, 0).serviceByYear(3))
                .containsExactly(new double[] {120, 1015, 0}, within(1e-9));
    }

    @Test
    void leaves_a_balloon_that_bears_interest_to_the_end() {
        // 1,200 over 12 months at 12 %, 600 of it at the end: 50 a month; interest 12 + 11.5 + … + 6.5 = 111.
        var schedule = Amortisation.of(Repayment.LEVEL_PRINCIPAL, 1200, 0.12, 12, 600);

        assertThat(schedule.serviceByYear(1)).containsExactly(new double[] {1311}, within(1e-9));
        assertThat(schedule.balances()[11]).isCloseTo(650, within(1e-9));
    }

    @Test
    void moves_smoothly_when_maturity_passes_a_month() {
        double twelve = Amortisation.level(1000, 0.12, 12).serviceByYear(1)[0];
        double aMoment = Amortisation.level(1000, 0.12, 12 + 1e-6).serviceByYear(2)[0];

        assertThat(aMoment).isCloseTo(twelve, within(1e-3));
    }

    @ParameterizedTest
    @EnumSource(Repayment.class)
    void pays_all_at_once_what_is_due_today(Repayment repayment) {
        assertThat(Amortisation.of(repayment, 1000, 0.12, 0, 0).serviceByYear(2))
                .containsExactly(1000, 0);
    }

    @Test
    void needs_no_interest() {
        assertThat(Amortisation.level(1200, 0, 24).serviceByYear(2))
                .containsExactly(new double[] {600, 600}, within(1e-9));
    }

    @Test
    void stays_exact_at_a_high_rate_over_a_century() {
        double[] left = Amortisation.level(1000, 0.4, 1320).balances();

        // The payment is all but interest, 1,000 × 0.4 ÷ 12; the last one repays itself less a month's interest.
        assertThat(left[1319]).isCloseTo(1000 * 0.4 / 12 / (1 + 0.4 / 12), within(1e-7));
    }

    /** Closed form: (payment × n ÷ principal − 1) ÷ monthly rate for level payments, (n + 1) ÷ 2 for level principal. */
    @Test
    void has_the_average_life_of_the_closed_form() {
        double payment = 0.01 / (1 - StrictMath.pow(1.01, -60));

        assertThat(Amortisation.level(7, 0.12, 60).averageLife()).isCloseTo((payment * 60 - 1) / 0.01, within(1e-9));
        assertThat(Amortisation.of(Repayment.LEVEL_PRINCIPAL, 7, 0.12, 60, 0).averageLife())
                .isCloseTo(30.5, within(1e-9));
        assertThat(Amortisation.of(Repayment.BULLET, 7, 0.12, 60.25, 0).averageLife())
                .isEqualTo(60.25);
    }
}
