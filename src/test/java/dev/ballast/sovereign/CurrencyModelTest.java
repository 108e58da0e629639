package dev.ballast.sovereign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

class CurrencyModelTest {

    private final StateBuilder state = new StateBuilder();

    @Test
    void sets_the_hard_share_of_service_against_that_of_revenue() {
        // 60 % of service against 10 % of revenue
        assertThat(mismatch().mismatch()).isEqualTo(Ratio.of(6));
        assertThat(mismatch().hardServiceShare()).isEqualTo(Share.of(0.6));
    }

    @Test
    void counts_the_loan_of_the_programme_as_hard() {
        state.loan(50, 0.10, 12, 12);

        // 24 of 40 before; the loan costs 55 in its heaviest year
        assertThat(mismatch().hardServiceShare()).isEqualTo(Share.of(79.0 / 95));
    }

    @Test
    void stays_at_the_cap_where_no_revenue_is_hard() {
        state.hardRevenueShare = Share.ZERO;

        assertThat(mismatch().mismatch()).isEqualTo(Ratio.of(100));
    }

    /** Second method: the same in foreign money, where service stays and the soft part of revenue shrinks. */
    @Test
    void agrees_with_the_same_fall_counted_in_foreign_money() {
        double soft = 200 * 0.9 * 0.7;
        double hard = 200 * 0.1;

        assertThat(mismatch().stressedServiceToRevenue().value()).isCloseTo(25 / (soft + hard), within(1e-9));
    }

    @Test
    void costs_a_state_nothing_whose_revenue_is_all_hard() {
        state.hardRevenueShare = Share.ONE;

        assertThat(mismatch().stressedServiceToRevenue()).isEqualTo(Share.of(25.0 / 200));
        assertThat(mismatch().mismatch()).isEqualTo(Ratio.of(0.6));
    }

    @Test
    void pays_the_hardware_from_reserves() {
        // 80 less 20, at 20 a month
        assertThat(cover().months()).isEqualTo(Months.of(3));
        assertThat(cover().hardwareShare()).isEqualTo(Share.of(0.25));
    }

    @Test
    void goes_below_nothing_where_hardware_costs_more_than_the_reserves() {
        state.reserves = StateBuilder.usd(10);

        assertThat(cover().months()).isEqualTo(Months.of(-0.5));
        assertThat(cover().hardwareShare()).isEqualTo(Share.of(2));
    }

    @Test
    void asks_for_what_is_missing() {
        state.reserves = null;
        state.hardRevenueShare = null;
        var about = About.organisation("Northwind");

        assertThat(state.first(CurrencyModel::reserves))
                .isEqualTo(NotAssessed.of(ReserveCover.class, about, "/sovereign/accounts/reserves"));
        assertThat(state.first(CurrencyModel::mismatch))
                .isEqualTo(NotAssessed.of(FxMismatch.class, about, "/sovereign/accounts/hard_revenue_share"));
    }

    private FxMismatch mismatch() {
        return (FxMismatch) state.first(CurrencyModel::mismatch);
    }

    private ReserveCover cover() {
        return (ReserveCover) state.first(CurrencyModel::reserves);
    }
}
