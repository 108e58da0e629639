package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The builder has cash of 300, earns 250 a year in cash and plans to spend 150 of it each year. */
class MaturityModelTest {

    private static final LocalDate WITHIN = LocalDate.of(2027, 12, 1);

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void has_nothing_to_say_of_a_business_without_debt() {
        assertThat(MaturityModel.of(FinanceEvidence.of(profile)).get(0)).isInstanceOf(NotApplicable.class);
    }

    @Test
    void divides_what_falls_due_in_two_years_by_what_is_there() {
        profile.minimumCash = 50;
        profile.undrawnLines = 40;
        profile.bond("due", 300, 0, WITHIN);
        profile.bond("later", 900, 0, LocalDate.of(2028, 2, 1));
        profile.loan("loan", 120, 0, LocalDate.of(2031, 1, 1), Repayment.LEVEL_PRINCIPAL);

        // 300 + 24 × 2 over 250 + 40 + 2 × (250 − 150)
        assertThat(wall().due()).isEqualTo(Money.of("USD", 348));
        assertThat(wall().due24ToSources()).isEqualTo(Ratio.of(348.0 / 490));
        assertThat(wall().shortfall()).isEqualTo(Money.of("USD", 0));
    }

    @Test
    void takes_interest_off_cash_flow_before_it_repays() {
        profile.bond("due", 600, 0.10, WITHIN);

        // 300 + 2 × 100 − 23 × 5: interest of 23 months
        assertThat(wall().due24ToSources()).isEqualTo(Ratio.of(600.0 / 385));
        assertThat(wall().shortfall()).isEqualTo(Money.of("USD", 215));
    }

    @Test
    void leaves_spending_above_cash_flow_to_another_fact() {
        profile.plannedCapex = 9000;
        profile.bond("due", 150, 0, WITHIN);

        assertThat(wall().due24ToSources()).isEqualTo(Ratio.of(0.5));
    }

    @Test
    void counts_a_facility_that_can_be_drawn_in_time_and_none_that_comes_later() {
        profile.plannedCapex = 250;
        profile.bond("due", 400, 0, WITHIN);
        profile.committed(100, LocalDate.of(2027, 12, 31), LocalDate.of(2029, 1, 1), 0);
        profile.committed(500, LocalDate.of(2028, 1, 2), LocalDate.of(2029, 1, 1), 0);

        assertThat(wall().due24ToSources()).isEqualTo(Ratio.ONE);
    }

    @Test
    void ends_at_the_cap_where_nothing_is_there() {
        profile.cash = 0;
        profile.operatingCashFlow = 0;
        profile.bond("due", 400, 0, WITHIN);

        assertThat(wall().due24ToSources()).isEqualTo(Ratio.of(100));
        assertThat(wall().inputs().list()).extracting("at").contains("assumption:coverage.cap");
    }

    private MaturityWall wall() {
        return (MaturityWall) MaturityModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
