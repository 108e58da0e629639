package dev.ballast.sovereign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.FundMandate;
import dev.ballast.profile.FundMoney;
import dev.ballast.profile.FundTerms;
import dev.ballast.profile.WithdrawalRule;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import org.junit.jupiter.api.Test;

class ProgrammeModelTest {

    private final StateBuilder state = new StateBuilder();

    /** Second method: each year discounted by itself. */
    @Test
    void discounts_income_at_the_rate_of_the_state() {
        state.business(700, 100, 96, null);
        double worth = -700;
        for (int year = 1; year <= 8; year++) {
            worth += 100 / StrictMath.pow(1.06, year);
        }

        // 100 × 6.2098 − 700 = −79.02; 79.02 ÷ 6.2098 a year would make up for it
        assertThat(value().worth().value()).isCloseTo(worth, within(1e-7));
        assertThat(value().yearlyGap().value()).isCloseTo(12.725, within(0.001));
        assertThat(value().paysAlone()).isFalse();
    }

    @Test
    void adds_years_up_where_the_state_borrows_for_nothing() {
        state.marginalRate = 0;
        state.business(700, 100, 96, null);

        assertThat(value().worth()).isEqualTo(StateBuilder.usd(100));
        assertThat(value().yearlyGap()).isEqualTo(StateBuilder.usd(0));
        assertThat(value().paysAlone()).isTrue();
    }

    @Test
    void keeps_the_public_benefit_out_of_the_value_in_money() {
        state.business(700, 100, 96, null);
        ProgrammeValue without = value();
        state.business(700, 100, 96, StateBuilder.usd(25.45));

        assertThat(value()).isEqualTo(without);
        // twice the gap of 12.725
        assertThat(benefit().toGap().value()).isCloseTo(2, within(0.001));
    }

    @Test
    void needs_no_benefit_where_income_pays() {
        state.business(500, 100, 96, StateBuilder.usd(1));

        assertThat(benefit().toGap()).isEqualTo(Ratio.of(100));
    }

    @Test
    void does_not_take_a_benefit_that_nobody_declared_for_none() {
        state.business(700, 100, 96, null);

        assertThat(state.first(ProgrammeModel::benefit))
                .isEqualTo(NotAssessed.of(
                        PublicBenefit.class,
                        About.organisation("Northwind"),
                        "/sovereign/programme/business/yearly_public_benefit"));
    }

    @Test
    void describes_the_money_of_a_fund() {
        state.fund = new FundMoney(
                StateBuilder.usd(3),
                StateBuilder.usd(120),
                FundTerms.POLICY,
                FundMandate.UNPUBLISHED,
                WithdrawalRule.OUTSIDE);
        var fund = (FundInvestment) state.first(ProgrammeModel::fund);

        assertThat(fund.ofFund()).isEqualTo(Share.of(0.025));
        assertThat(fund.statement())
                .isEqualTo(
                        "The programme takes USD 3.00, 2.5 % of the fund, on policy terms, without a published mandate and"
                                + " outside the withdrawal rule.");
    }

    @Test
    void has_no_fund_to_describe_where_there_is_none() {
        assertThat(state.first(ProgrammeModel::fund)).isInstanceOf(NotApplicable.class);
    }

    private ProgrammeValue value() {
        return (ProgrammeValue) state.first(ProgrammeModel::value);
    }

    private PublicBenefit benefit() {
        return (PublicBenefit) state.first(ProgrammeModel::benefit);
    }
}
