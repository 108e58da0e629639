package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CoverageModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void divides_the_weaker_year_by_the_heaviest_and_the_average_by_the_average() {
        profile.loan("loan", 600, 0.1, LocalDate.of(2028, 1, 1), Repayment.LEVEL_PRINCIPAL);
        profile.interestPaid = 30;
        profile.priorInterestPaid = 10;

        // Cash 250 + 30 − 50 = 230 and 220 + 10 − 50 = 180. Principal 300 a year; interest 600 × 10 % ÷ 12 falls by
        // 25 × 10 % ÷ 12 a month: 12 × 5 − 66 × 5/24 = 46.25, then 30 less than that.
        assertThat(coverage().minimum()).isEqualTo(Ratio.of(180 / 346.25));
        assertThat(coverage().average()).isEqualTo(Ratio.of(205 / 331.25));
        assertThat(coverage().shortfall()).isEqualTo(Money.of("USD", 166.25));
        assertThat(coverage().worstMonths()).isEqualTo(Months.of(12));
        assertThat(coverage().ebitToInterest()).isEqualTo(Ratio.of(200.0 / 60));
    }

    /** Four quarters of a year pay what the year pays, and none is hidden in it. */
    @Test
    void divides_a_quarter_of_the_weaker_year_by_each_quarter() {
        profile.loan("loan", 600, 0.1, LocalDate.of(2028, 1, 1), Repayment.LEVEL_PRINCIPAL);
        profile.interestPaid = 30;
        profile.priorInterestPaid = 10;

        List<QuarterCover> quarters = CoverageModel.byQuarter(FinanceEvidence.of(profile));

        // 75 of principal, and interest on 600, 575 and 550 at 10 % ÷ 12.
        assertThat(quarters.get(0).cash()).isEqualTo(Money.of("USD", 45));
        assertThat(quarters.get(0).service().value()).isCloseTo(75 + 1725 * 0.1 / 12, within(1e-7));
        assertThat(quarters.get(0).cover().value()).isCloseTo(45 / (75 + 1725 * 0.1 / 12), within(1e-9));
        assertThat(quarters.subList(0, 4).stream()
                        .mapToDouble(one -> one.service().value())
                        .sum())
                .isCloseTo(346.25, within(1e-6));
        assertThat(quarters.get(8).service()).isEqualTo(Money.of("USD", 0));
        assertThat(quarters.get(8).cover()).isEqualTo(Ratio.of(100));
        assertThat(quarters).hasSize(20);
        assertThat(quarters.get(1).quarter())
                .isEqualTo(quarters.get(0).quarter().plusMonths(3));
    }

    /** A bullet of pledged assets falls due in one quarter; the year spreads it over four. */
    @Test
    void finds_the_quarter_that_its_year_hides() {
        var silicon = profile.collateral(SecuredBy.SILICON, 1000, 0);
        profile.pledged("spv", 500, 0.06, LocalDate.of(2028, 7, 1), Repayment.BULLET, silicon);

        double thinnest = CoverageModel.byQuarter(FinanceEvidence.of(profile)).stream()
                .mapToDouble(one -> one.cover().value())
                .min()
                .orElseThrow();

        assertThat(thinnest)
                .isCloseTo(170.0 / 4 / 507.5, within(1e-9))
                .isLessThan(coverage().minimum().value());
    }

    @Test
    void counts_an_unsecured_bullet_as_level_service_whatever_its_maturity() {
        profile.bond("note", 1000, 0.06, LocalDate.of(2027, 1, 1));
        double yearly = 12 * 1000 * 0.005 / (1 - StrictMath.pow(1.005, -120));

        assertThat(coverage().minimum()).isEqualTo(Ratio.of(170 / yearly));
        Coverage short_ = coverage();
        profile.instruments.clear();
        profile.bond("note", 1000, 0.06, LocalDate.of(2065, 1, 1));

        assertThat(coverage().minimum()).isEqualTo(short_.minimum());
    }

    @Test
    void counts_a_bullet_on_pledged_assets_alone_on_its_day() {
        var silicon = profile.collateral(SecuredBy.SILICON, 1000, 0);
        profile.pledged("spv", 500, 0.06, LocalDate.of(2028, 7, 1), Repayment.BULLET, silicon);

        // The third year: 30 months end inside it; 15 of interest and 500.
        assertThat(coverage().minimum()).isEqualTo(Ratio.of(170.0 / 515));
        assertThat(coverage().worstMonths()).isEqualTo(Months.of(36));
        // 30, 30 and 515 in three years of five
        assertThat(coverage().average()).isEqualTo(Ratio.of(185 / (575.0 / 3)));
    }

    @Test
    void is_due_in_the_first_year_that_falls_short_not_in_the_heaviest() {
        var silicon = profile.collateral(SecuredBy.SILICON, 1000, 0);
        profile.pledged("small", 300, 0.06, LocalDate.of(2027, 7, 1), Repayment.BULLET, silicon);
        profile.pledged("large", 500, 0.06, LocalDate.of(2028, 7, 1), Repayment.BULLET, silicon);

        // Cash of 170 pays 48 in the first year, lacks 169 of 339 in the second, and most of 515 in the third.
        assertThat(coverage().shortfall()).isEqualTo(Money.of("USD", 345));
        assertThat(coverage().worstMonths()).isEqualTo(Months.of(24));
    }

    @Test
    void looks_no_further_than_its_horizon() {
        var silicon = profile.collateral(SecuredBy.SILICON, 1000, 0);
        profile.pledged("spv", 500, 0.06, LocalDate.of(2031, 1, 2), Repayment.BULLET, silicon);

        assertThat(coverage().minimum()).isEqualTo(Ratio.of(170.0 / 30));
    }

    /** 600 over 60 months and 300 over 120, both at 6 %: cash of 185 a year over 80 months, discounted at 6 %. */
    @Test
    void discounts_cash_over_the_life_of_the_debt() {
        profile.loan("loan", 600, 0.06, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT);
        profile.bond("note", 300, 0.06, LocalDate.of(2060, 1, 1));

        double years = (1 - Math.pow(1.005, -80)) / 0.005 / 12;
        assertThat(coverage().loanLife().value()).isCloseTo(185 * years / 900, within(1e-9));
    }

    @Test
    void stands_at_the_cap_without_debt_when_there_is_cash_flow() {
        assertThat(coverage().minimum()).isEqualTo(Ratio.of(100));
        assertThat(coverage().ebitToInterest()).isEqualTo(Ratio.of(100));
        assertThat(coverage().statement()).contains("covers debt service at least 100x in the heaviest year");
    }

    @Test
    void accuses_nobody_without_debt_of_not_serving_it() {
        profile.operatingCashFlow = -30;
        profile.operatingIncome = -10;

        assertThat(coverage().minimum()).isEqualTo(Ratio.of(100));
        assertThat(coverage().ebitToInterest()).isEqualTo(Ratio.of(100));
        assertThat(coverage().shortfall()).isEqualTo(Money.of("USD", 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "fixtures/published/interest-cover.csv", useHeadersInDisplayName = true)
    void reproduces_printed_interest_cover(
            String id, double income, double debt, double rate, double expected, double tolerance, String source) {
        profile.operatingIncome = income;
        profile.bond("debt", debt, rate, LocalDate.of(2034, 1, 1));

        assertThat(coverage().ebitToInterest().value()).as(id + ", " + source).isCloseTo(expected, within(tolerance));
    }

    /** Second method: level service covered by a constant cash flow has a loan life cover equal to its service cover. */
    @Test
    void equals_the_loan_life_cover_when_cash_flow_is_level() {
        profile.operatingCashFlow = 220;
        profile.loan("loan", 700, 0.08, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT);
        double worth = 0;
        for (int month = 1; month <= 60; month++) {
            worth += 170.0 / 12 / StrictMath.pow(1 + 0.08 / 12, month);
        }

        assertThat(coverage().average().value()).isCloseTo(worth / 700, within(1e-9));
        assertThat(coverage().minimum().value()).isCloseTo(worth / 700, within(1e-9));
        assertThat(coverage().loanLife().value()).isCloseTo(worth / 700, within(1e-9));
    }

    /** Cash of 150 − 50 a year at 1.30x pays 100 ÷ 1.3 a year: the principal is what those payments are worth at 6 %. */
    @Test
    void finds_the_sizing_cover_again_in_a_loan_sized_to_it() {
        profile.operatingCashFlow = 150;
        profile.priorOperatingCashFlow = 150;
        double payment = 100 / 1.3 / 12;
        double principal = payment * (1 - StrictMath.pow(1.005, -60)) / 0.005;
        profile.loan("sized", principal, 0.06, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT);

        assertThat(coverage().minimum().value()).isCloseTo(1.3, within(1e-9));
    }

    @Test
    void takes_the_running_cost_of_the_vintage_off_the_weaker_year() {
        profile.loan("loan", 600, 0, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PRINCIPAL);
        profile.runningCost(100);

        // (220 − 50 − 100) ÷ 120
        assertThat(atZero().ratio()).isEqualTo(Ratio.of(70.0 / 120));
        assertThat(atZero().shortfall()).isEqualTo(Money.of("USD", 50));
    }

    @Test
    void cannot_tell_the_cover_at_zero_uplift_without_the_running_cost() {
        assertThat(CoverageModel.of(FinanceEvidence.of(profile)).get(1))
                .isEqualTo(NotAssessed.of(
                        CoverAtZeroUplift.class, About.organisation("Northwind"), "/monetisation/yearly_running_cost"));
    }

    private Coverage coverage() {
        return (Coverage) CoverageModel.of(FinanceEvidence.of(profile)).get(0);
    }

    private CoverAtZeroUplift atZero() {
        return (CoverAtZeroUplift) CoverageModel.of(FinanceEvidence.of(profile)).get(1);
    }
}
