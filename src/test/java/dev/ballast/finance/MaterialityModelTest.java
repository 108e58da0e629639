package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Money;
import org.junit.jupiter.api.Test;

class MaterialityModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void is_a_twentieth_of_the_average_income_before_tax() {
        // 5 % of (200 + 160) ÷ 2
        assertThat(amount()).isEqualTo(Money.of("USD", 9));
    }

    @Test
    void is_a_hundredth_of_revenue_when_two_years_together_earn_nothing() {
        profile.preTaxIncome = -160;

        assertThat(amount()).isEqualTo(Money.of("USD", 10));
    }

    @Test
    void is_of_the_size_that_metas_published_accounts_imply() {
        // Net income 60,458 + tax 25,474 in 2025, 62,360 + 8,303 in 2024 (USD million): 5 % of 78,297.5.
        profile.preTaxIncome = 60_458e6 + 25_474e6;
        profile.priorPreTaxIncome = 62_360e6 + 8_303e6;

        assertThat(amount()).isEqualTo(Money.of("USD", 3_914_875_000.0));
    }

    @Test
    void names_revenue_only_when_revenue_decides() {
        assertThat(fact().inputs().list())
                .extracting(Input::at)
                .containsExactly(
                        "/financials/latest_year/pre_tax_income",
                        "/financials/prior_year/pre_tax_income",
                        "assumption:materiality.pre-tax");

        profile.preTaxIncome = -1000;

        assertThat(fact().inputs().list())
                .extracting(Input::at)
                .containsExactly(
                        "/financials/latest_year/pre_tax_income",
                        "/financials/prior_year/pre_tax_income",
                        "/financials/latest_year/revenue",
                        "assumption:materiality.revenue");
    }

    private Money amount() {
        return ((Materiality) fact()).amount();
    }

    private Fact fact() {
        return MaterialityModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
