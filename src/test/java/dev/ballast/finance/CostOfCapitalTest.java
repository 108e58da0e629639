package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CostOfCapitalTest {

    private static final double BASIS_POINT = 1e-4;

    /** Disney, early 2004, USD million. */
    private static final CostOfCapital DISNEY = new CostOfCapital(69_769, 2_805, 0.373, 0.04, 0.0482, 1.0674);

    @ParameterizedTest(name = "{0} of debt at {1}")
    @CsvFileSource(files = "fixtures/published/cost-of-capital-disney-2004.csv", numLinesToSkip = 3)
    void reproduces_the_published_table_row_by_row(
            double debtShare,
            String rating,
            double rate,
            double interest,
            Double cover,
            double tax,
            double afterTax,
            double equity,
            double average) {
        assertThat(DISNEY.interest(debtShare, rate)).isCloseTo(interest, within(1.0));
        if (cover != null) {
            assertThat(DISNEY.cover(debtShare, rate)).isCloseTo(cover, within(0.006));
        }
        assertThat(DISNEY.effectiveTax(debtShare, rate)).isCloseTo(tax, within(BASIS_POINT));
        assertThat(DISNEY.afterTax(debtShare, rate)).isCloseTo(afterTax, within(BASIS_POINT));
        assertThat(DISNEY.costOfEquity(debtShare, rate)).isCloseTo(equity, within(BASIS_POINT));
        assertThat(DISNEY.average(debtShare, rate)).isCloseTo(average, within(BASIS_POINT));
    }

    /** Hamada as printed for the same case: https://issuhub.com/view/index?id=4534&pageIndex=326. */
    @ParameterizedTest
    @CsvSource({"0, 1.0674", "0.1, 1.1418"})
    void unlevers_a_published_beta(double debtShare, double levered) {
        assertThat(CostOfCapital.unlever(levered, 0.373, debtShare / (1 - debtShare)))
                .isCloseTo(1.0674, within(0.0005));
    }

    /** Modigliani and Miller with tax, as printed by catargettestprep.com: 15 % × (1 − 30 % × 40 %) = 13.2 %. */
    @Test
    void agrees_with_modigliani_and_miller_when_debt_bears_no_risk() {
        // At a rate without risk and income enough, the average cost falls by tax × share of the unlevered cost's risk
        // part.
        var business = new CostOfCapital(100, 1_000, 0.3, 0, 0.15, 1);

        assertThat(business.average(0.4, 0)).isCloseTo(0.15 * (1 - 0.3 * 0.4), within(1e-12));
    }

    @Test
    void saves_no_tax_on_interest_that_income_does_not_pay() {
        var loss = new CostOfCapital(100, -5, 0.3, 0.04, 0.05, 1);

        assertThat(loss.effectiveTax(0.5, 0.1)).isZero();
        assertThat(loss.afterTax(0.5, 0.1)).isEqualTo(0.1);
        assertThat(loss.effectiveTax(0, 0.1)).isEqualTo(0.3);
    }
}
