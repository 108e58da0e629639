package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.NotApplicable;
import dev.ballast.finance.Amortisation;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollateralModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    /** 65 % advance, level pay at 8 %, −30 % a year: 87 % over five years and 108 % over six (worked by a separate script). */
    @ParameterizedTest
    @CsvSource({"2031-01-01, 0.87, 0", "2032-01-01, 1.08, 23"})
    void peaks_where_the_worked_loans_peak(LocalDate maturity, double peak, double months) {
        secured(65, 0.08, maturity, Repayment.LEVEL_PAYMENT, 100);

        assertThat(path().peakLtv().value()).isCloseTo(peak, within(0.005));
        assertThat(path().monthsUnderWater()).isEqualTo(Months.of(months));
    }

    /** The same loan of five years at −55 % a year: 3.7x after 46 months (worked by a separate script). */
    @Test
    void stands_at_almost_four_times_the_price_after_a_crash() {
        secured(65, 0.08, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT, 100);
        var crash = UnderWater.of(Amortisation.level(65, 0.08, 60), 100, 0.55);
        double atMonth46 = Amortisation.level(65, 0.08, 60).balances()[46] / (100 * StrictMath.pow(0.45, 46.0 / 12));

        assertThat(crash.peak()).isCloseTo(3.7, within(0.05)).isCloseTo(atMonth46, within(1e-9));
        assertThat(path().crashMonths()).isEqualTo(Months.of(crash.months()));
    }

    /** Closed form: a bullet of 80 on 100 is under water once 0.7^(t/12) < 0.8, from month 8 (7.51) on. */
    @Test
    void puts_a_bullet_under_water_when_the_price_has_fallen_past_it() {
        secured(80, 0.05, LocalDate.of(2028, 1, 1), Repayment.BULLET, 100);

        assertThat(path().firstMonths()).isEqualTo(Months.of(8));
        assertThat(path().monthsUnderWater()).isEqualTo(Months.of(17));
        assertThat(path().peakLtv().value()).isCloseTo(0.8 / 0.49, within(1e-9));
        assertThat(path().largestShortfall().value()).isCloseTo(80 - 49, within(1e-9));
    }

    /** Second method: month by month from closed forms of balance and price. */
    @Test
    void agrees_with_closed_forms_of_balance_and_price() {
        secured(90, 0.12, LocalDate.of(2030, 1, 1), Repayment.LEVEL_PAYMENT, 100);
        double peak = 0.9;
        int under = 0;
        for (int month = 1; month < 48; month++) {
            double balance = 90 * (1 - StrictMath.pow(1.01, month - 48)) / (1 - StrictMath.pow(1.01, -48));
            double ltv = balance / (100 * StrictMath.exp(month / 12.0 * StrictMath.log(0.7)));
            peak = Math.max(peak, ltv);
            under += ltv > 1 ? 1 : 0;
        }

        assertThat(path().peakLtv().value()).isCloseTo(peak, within(1e-9));
        assertThat(path().monthsUnderWater()).isEqualTo(Months.of(under));
    }

    @Test
    void counts_the_part_of_the_last_month() {
        secured(80, 0.05, LocalDate.of(2026, 9, 16), Repayment.BULLET, 100);

        // Eight months and a half: the eighth and the half are under water.
        assertThat(path().monthsUnderWater()).isEqualTo(Months.of(1.5));
    }

    @Test
    void is_due_today_when_it_is_under_water_today() {
        secured(120, 0.05, LocalDate.of(2027, 1, 1), Repayment.LEVEL_PRINCIPAL, 100);

        assertThat(path().firstMonths()).isEqualTo(Months.ZERO);
        assertThat(path().largestShortfall()).isEqualTo(Money.of("USD", 20));
    }

    @Test
    void stays_a_number_when_the_pledge_is_worthless() {
        secured(50, 0.05, LocalDate.of(2027, 1, 1), Repayment.LEVEL_PRINCIPAL, 0);

        assertThat(path().peakLtv()).isEqualTo(Share.of(100));
        assertThat(path().monthsUnderWater()).isEqualTo(Months.of(12));
    }

    @Test
    void says_nothing_of_debt_on_a_shell_or_on_nothing() {
        var shell = profile.collateral(SecuredBy.FACILITY, 100, 0);
        profile.pledged("shell", 50, 0.05, LocalDate.of(2040, 1, 1), Repayment.LEVEL_PAYMENT, shell);
        profile.bond("note", 50, 0.05, LocalDate.of(2040, 1, 1));

        assertThat(CollateralModel.of(FinanceEvidence.of(profile)))
                .containsExactly(NotApplicable.of(CollateralPath.class, "no silicon is pledged for any debt"));
    }

    private void secured(double principal, double rate, LocalDate maturity, Repayment repayment, double value) {
        profile.pledged("ddtl", principal, rate, maturity, repayment, profile.collateral(SecuredBy.SILICON, value, 0));
    }

    private CollateralPath path() {
        return (CollateralPath) CollateralModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
