package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Loans on silicon of 100 that loses 30 % a year, as of the first of January 2026. */
class LoanToValueModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();
    private final Map<String, Quantity> parameters = FinanceEvidence.parameters();

    LoanToValueModelTest() {
        parameters.put("silicon.weight.shortage", Share.of(0));
        parameters.put("silicon.weight.crash", Share.of(0));
        parameters.put("silicon.shift.rate", Rate.of(0));
    }

    /** A bullet of 50 over three years: 50 ÷ 70, 50 ÷ 49, and repaid with the third year. */
    @Test
    void divides_principal_by_value_a_year_apart() {
        secured(50, LocalDate.of(2029, 1, 1), Repayment.BULLET);

        LtvPath path = (LtvPath) facts().get(0);

        assertThat(path.today()).isEqualTo(Share.of(0.5));
        assertThat(path.afterOneYear()).isEqualTo(Share.of(50 / 70.0));
        assertThat(path.afterTwoYears().value()).isCloseTo(50 / 49.0, within(1e-9));
        assertThat(path.afterThreeYears()).isEqualTo(Share.ZERO);
        assertThat(path.afterFourYears()).isEqualTo(Share.ZERO);
    }

    /** 0.7^(t/12) falls below 0.5 in month 24 (23.3), so the bullet is uncovered until it is repaid in month 36. */
    @Test
    void is_covered_for_good_when_what_was_uncovered_is_repaid() {
        secured(50, LocalDate.of(2029, 1, 1), Repayment.BULLET);

        assertThat(((LtvPath) facts().get(0)).coveredMonths()).isEqualTo(Months.of(36));
    }

    @Test
    void is_covered_from_today_when_it_never_is_uncovered() {
        secured(20, LocalDate.of(2029, 1, 1), Repayment.LEVEL_PAYMENT);

        LtvPath path = (LtvPath) facts().get(0);

        assertThat(path.coveredMonths()).isEqualTo(Months.ZERO);
        assertThat(path.statement()).endsWith("it is covered for good from today.");
    }

    /** 0.5 ÷ 0.7^(T/12) is at most 0.9 to month 19.78. */
    @Test
    void finds_the_longest_bullet_by_its_closed_form() {
        secured(50, LocalDate.of(2029, 1, 1), Repayment.BULLET);

        LongestTenor tenor = (LongestTenor) facts().get(1);

        assertThat(tenor.longest()).isEqualTo(Months.of(19));
        assertThat(tenor.tenor()).isEqualTo(Months.of(36));
        assertThat(tenor.statement())
                .isEqualTo("ddtl runs for 36 months; to stay under 90 % of the value of its silicon it may run for 19"
                        + " months.");
    }

    /** Worked by a separate script: 65 at 8 % by level payments peaks at 88.6 % over 61 months and at 90.06 % over 62. */
    @Test
    void finds_the_longest_level_loan_of_the_worked_case() {
        secured(65, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT);

        assertThat(((LongestTenor) facts().get(1)).longest()).isEqualTo(Months.of(61));
    }

    /** Second method: the peak that CollateralPath reports, for every tenor in turn. */
    @ParameterizedTest
    @EnumSource(Repayment.class)
    void agrees_with_trying_every_tenor(Repayment repayment) {
        parameters.putAll(FinanceEvidence.parameters());
        secured(60, LocalDate.of(2031, 1, 1), repayment);
        double longest = ((LongestTenor) facts().get(1)).longest().value();

        int tried = 0;
        while (peak(tried + 1, repayment) <= 0.9) {
            tried++;
        }

        assertThat(longest).isEqualTo(tried).isPositive();
    }

    private double peak(int months, Repayment repayment) {
        profile.instruments.clear();
        secured(60, profile.asOf.plusMonths(months), repayment);
        return ((CollateralPath) CollateralModel.of(FinanceEvidence.of(profile.build(), parameters))
                        .get(0))
                .peakLtv()
                .value();
    }

    @Test
    void leaves_no_time_to_a_loan_that_is_over_the_ceiling_today() {
        secured(95, LocalDate.of(2027, 1, 1), Repayment.LEVEL_PAYMENT);

        assertThat(((LongestTenor) facts().get(1)).longest()).isEqualTo(Months.ZERO);
    }

    @Test
    void says_nothing_of_debt_that_is_not_secured_on_silicon() {
        assertThat(facts())
                .containsExactly(
                        NotApplicable.of(LtvPath.class, "no silicon is pledged for any debt"),
                        NotApplicable.of(LongestTenor.class, "no silicon is pledged for any debt"));
    }

    private void secured(double principal, LocalDate maturity, Repayment repayment) {
        profile.pledged("ddtl", principal, 0.08, maturity, repayment, profile.collateral(SecuredBy.SILICON, 100, 0));
    }

    private List<Fact> facts() {
        return LoanToValueModel.of(FinanceEvidence.of(profile.build(), parameters));
    }
}
