package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.LeaseOffer;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Count;
import dev.ballast.unit.Rate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeaseModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    /** Without tax a lease that asks what a loan at the same rate would is worth nothing more, and nothing less. */
    @Test
    void is_worth_nothing_at_the_rent_of_a_loan() {
        profile.taxed(0, 0, 0.3, 0);
        offered(SecuredBy.SILICON, 1000, 1000 * Rate.of(0.09).capitalRecovery(5), 5, 0);

        assertThat(lease().advantage().value()).isCloseTo(0, within(1e-6));
        assertThat(lease().afterTaxRate()).isEqualTo(Rate.of(0.09));
    }

    /** By hand over two years at 9 % × 0.75: all deducted at once, a residual of 100 taxed in full. */
    @Test
    void weighs_deductions_forgone_and_the_residual() {
        profile.taxed(0.25, 0, 0.3, 1);
        offered(SecuredBy.SILICON, 1000, 500, 2, 100);

        double one = 1 / 1.0675;
        double expected = 1000 - (375 + 250) * one - (375 + 75) * one * one;
        assertThat(lease().advantage().value()).isCloseTo(expected, within(1e-6));
        assertThat(lease().excess().value()).isCloseTo(Math.max(0, -expected), within(1e-6));
    }

    @Test
    void deducts_shell_and_power_more_slowly_than_silicon() {
        profile.taxed(0.25, 0, 0.3, 0);
        offered(SecuredBy.SILICON, 1000, 150, 10, 0);
        double silicon = lease().advantage().value();
        offered(SecuredBy.FACILITY, 1000, 150, 10, 0);

        // A tenant of silicon forgoes deductions that come sooner; what is left of the hall after ten years is set off.
        assertThat(lease().advantage().value()).isGreaterThan(silicon);
    }

    @Test
    void deducts_the_whole_price_and_no_more_over_any_life() {
        var random = new Random(9);
        for (int trial = 0; trial < 500; trial++) {
            double sum = 0;
            for (double part : TaxDepreciation.parts(
                    1 + random.nextInt(39), 1 + random.nextDouble(), 0.1 + 0.9 * random.nextDouble())) {
                assertThat(part).isNotNegative();
                sum += part;
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void asks_for_tax_and_says_nothing_without_an_offer() {
        assertThat(fact()).isInstanceOf(NotApplicable.class);
        offered(SecuredBy.SILICON, 1000, 250, 5, 0);
        assertThat(fact())
                .isEqualTo(NotAssessed.of(LeaseAgainstBuy.class, About.organisation("Northwind"), "/financials/tax"));
    }

    private void offered(SecuredBy leased, double price, double yearly, double years, double residual) {
        profile.leaseOffer = new LeaseOffer(
                leased, profile.money(price), profile.money(yearly), Count.of(years), profile.money(residual));
    }

    private Fact fact() {
        return LeaseModel.of(FinanceEvidence.of(profile)).get(0);
    }

    private LeaseAgainstBuy lease() {
        return (LeaseAgainstBuy) fact();
    }
}
