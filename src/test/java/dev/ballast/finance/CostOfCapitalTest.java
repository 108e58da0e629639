package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CostOfCapitalTest {

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
