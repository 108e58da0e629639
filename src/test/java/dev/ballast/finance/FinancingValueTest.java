package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.RatingTables;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinancingValueTest {

    private static final LocalDate MATURITY = LocalDate.of(2034, 1, 1);

    /** 386 of debt beside 900 of shares, as {@link CapitalStructureModelTest} takes it apart; then no debt and more shares. */
    @Test
    void repays_all_debt_from_shares_at_the_tax_given_up_the_failing_spared_and_the_cost_of_issue() {
        var value = FinancingValue.of(FinanceEvidence.of(client(100, 386)), FinanceEvidence.of(client(150, 0)))
                .orElseThrow();

        double saving = 0.25 * 60 / 0.1945;
        double unlevered = 1286 / 0.8 - saving;
        double safest = RatingTables.inForce(LocalDate.of(2026, 1, 1))
                .ratings()
                .get(0)
                .defaultShare()
                .value();
        assertThat(value.taxSaved().value()).isCloseTo(-saving, within(1e-6));
        assertThat(value.distress().value()).isCloseTo(1286 / 0.8 * 0.2 - unlevered * safest * 0.25, within(1e-6));
        // 50 shares at 9, of which 5 % goes to the issue
        assertThat(value.issueCost().value()).isCloseTo(-22.5, within(1e-9));
    }

    @Test
    void is_nothing_where_debt_and_shares_stay() {
        var client = FinanceEvidence.of(client(100, 386));
        var value = FinancingValue.of(client, client).orElseThrow();

        assertThat(value.taxSaved().value()).isZero();
        assertThat(value.distress().value()).isZero();
        assertThat(value.issueCost().value()).isZero();
    }

    @Test
    void is_not_stated_of_who_states_no_shares() {
        var client = FinanceEvidence.of(new ProfileBuilder());

        assertThat(FinancingValue.of(client, client)).isEmpty();
    }

    private static ProfileBuilder client(double shares, double debt) {
        var profile = new ProfileBuilder();
        profile.marginalRate = 0.05;
        profile.operatingIncome = 60;
        profile.shares(shares, 9, 1.2, null);
        return debt > 0 ? profile.bond("note", debt, 0.05, MATURITY) : profile;
    }
}
