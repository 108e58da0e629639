package dev.ballast.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.finance.Amortisation;
import dev.ballast.profile.Collateral;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollateralModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();
    private final Map<String, Quantity> parameters = onTheBasePathAlone();

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
        var crash = UnderWater.of(Amortisation.level(65, 0.08, 60), 100, decaying(60, 0.45), StrictMath.pow(0.45, 5));
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

        assertThat(CollateralModel.of(evidence()))
                .containsExactly(NotApplicable.of(CollateralPath.class, "no silicon is pledged for any debt"));
    }

    /** Second method: principal and value month by month, from closed forms and the mean over numbers of shifts. */
    @Test
    void compares_principal_with_the_mean_over_paths_and_shifts() {
        parameters.putAll(FinanceEvidence.parameters());
        aged(80, 0.1, LocalDate.of(2030, 1, 1), 12);
        double peak = 0.8;
        double shortfall = 0;
        int under = 0;
        for (int month = 1; month <= 48; month++) {
            int owedAt = month < 48 ? month : 47;
            double balance =
                    80 * (1 - StrictMath.pow(1 + 0.1 / 12, owedAt - 48)) / (1 - StrictMath.pow(1 + 0.1 / 12, -48));
            double shortage = month < 18 ? 1 : 0.6 * StrictMath.pow(0.7, (month - 18) / 12.0);
            double path = 0.6 * StrictMath.pow(0.7, month / 12.0)
                    + 0.25 * shortage
                    + 0.15 * StrictMath.pow(0.45, month / 12.0);
            double value = 100 * path * meanOverShifts(0.03 * month / 12, 0.5);
            peak = Math.max(peak, balance / value);
            shortfall = Math.max(shortfall, balance - value);
            under += balance > value ? 1 : 0;
        }

        assertThat(path().peakLtv().value()).isCloseTo(peak, within(1e-9));
        assertThat(path().largestShortfall().value()).isCloseTo(shortfall, within(1e-7));
        assertThat(path().monthsUnderWater()).isEqualTo(Months.of(under));
    }

    /** The mean of (1 − lost)^n over the number n of shifts when so many are expected. */
    private static double meanOverShifts(double expected, double lost) {
        double mean = 0;
        double chance = StrictMath.exp(-expected);
        for (int shifts = 0; shifts < 20; shifts++) {
            mean += chance * StrictMath.pow(1 - lost, shifts);
            chance *= expected / (shifts + 1);
        }
        return mean;
    }

    /** The age at which a shortage ends is that of the pledge: a loan on older silicon has less of it before it. */
    @Test
    void shortens_what_is_left_of_a_shortage_by_the_age_of_the_pledge() {
        parameters.putAll(FinanceEvidence.parameters());
        aged(70, 0.1, LocalDate.of(2029, 1, 1), 0);
        Share young = path().peakLtv();
        profile.instruments.clear();
        aged(70, 0.1, LocalDate.of(2029, 1, 1), 20);

        assertThat(path().peakLtv()).isGreaterThan(young);
    }

    private static Map<String, Quantity> onTheBasePathAlone() {
        Map<String, Quantity> parameters = FinanceEvidence.parameters();
        parameters.put("silicon.weight.shortage", Share.of(0));
        parameters.put("silicon.weight.crash", Share.of(0));
        parameters.put("silicon.shift.rate", Rate.of(0));
        return parameters;
    }

    private static double[] decaying(int months, double yearly) {
        var left = new double[months + 1];
        for (int month = 0; month <= months; month++) {
            left[month] = StrictMath.pow(yearly, month / 12.0);
        }
        return left;
    }

    private void aged(double principal, double rate, LocalDate maturity, double age) {
        var silicon = profile.collateral(SecuredBy.SILICON, 100, age);
        profile.pledged("ddtl", principal, rate, maturity, Repayment.LEVEL_PAYMENT, silicon);
    }

    private Evidence evidence() {
        return FinanceEvidence.of(profile.build(), parameters);
    }

    @Test
    void assesses_no_loan_whose_silicon_nobody_valued_and_the_others_beside_it() {
        secured(65, 0.08, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PAYMENT, 100);
        profile.pledged(
                "unvalued",
                50,
                0.08,
                LocalDate.of(2031, 1, 1),
                Repayment.LEVEL_PAYMENT,
                new Collateral(SecuredBy.SILICON, null, Months.of(8), null));
        var missing = "/financing/instruments/1/collateral/value";

        assertThat(CollateralModel.of(evidence()))
                .hasSize(2)
                .contains(NotAssessed.of(CollateralPath.class, About.instrument("unvalued"), missing));
        assertThat(LoanToValueModel.of(evidence()))
                .hasSize(4)
                .contains(
                        NotAssessed.of(LtvPath.class, About.instrument("unvalued"), missing),
                        NotAssessed.of(LongestTenor.class, About.instrument("unvalued"), missing));
        assertThat(LoanToValueModel.byMonth(evidence()))
                .extracting(LtvMonth::instrument)
                .containsOnly("ddtl");
    }

    private void secured(double principal, double rate, LocalDate maturity, Repayment repayment, double value) {
        profile.pledged("ddtl", principal, rate, maturity, repayment, profile.collateral(SecuredBy.SILICON, value, 0));
    }

    private CollateralPath path() {
        return (CollateralPath) CollateralModel.of(evidence()).get(0);
    }
}
