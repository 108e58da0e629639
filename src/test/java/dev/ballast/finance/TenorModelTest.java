package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.NotApplicable;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.Repayment;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TenorModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void leaves_the_life_of_silicon_after_the_debt() {
        var silicon = profile.collateral(SecuredBy.SILICON, 900, 8);
        profile.pledged("ddtl", 500, 0.1, LocalDate.of(2030, 1, 1), Repayment.LEVEL_PAYMENT, silicon);

        // (60 − 8) − 48 months
        assertThat(tenor().tailMonths()).isEqualTo(Months.of(4));
        assertThat(tenor().bulletShare()).isEqualTo(Share.ZERO);
        assertThat(tenor().principal()).isEqualTo(Money.of("USD", 500));
        assertThat(tenor().recourse()).isEqualTo(Recourse.NONE);
        assertThat(tenor().about()).isEqualTo(About.instrument("ddtl"));
    }

    @Test
    void puts_nothing_at_stake_by_the_tenor_of_a_loan_repaid_in_parts_within_the_life_of_its_silicon() {
        var silicon = profile.collateral(SecuredBy.SILICON, 900, 8);
        profile.pledged("ddtl", 500, 0.1, LocalDate.of(2030, 1, 1), Repayment.LEVEL_PAYMENT, silicon);

        assertThat(tenor().stake().amount()).isEqualTo(Money.of("USD", 0));
    }

    @Test
    void puts_the_principal_of_a_bullet_at_stake() {
        var silicon = profile.collateral(SecuredBy.SILICON, 900, 0);
        profile.pledged("bullet", 500, 0.1, LocalDate.of(2029, 1, 1), Repayment.BULLET, silicon);

        assertThat(tenor().stake().amount()).isEqualTo(Money.of("USD", 500));
    }

    @Test
    void is_negative_for_a_bullet_that_outlives_its_silicon() {
        var silicon = profile.collateral(SecuredBy.SILICON, 900, 0);
        profile.pledged("bullet", 500, 0.1, LocalDate.of(2032, 1, 1), Repayment.BULLET, silicon);

        // 60 − 72
        assertThat(tenor().tailMonths()).isEqualTo(Months.of(-12));
        assertThat(tenor().bulletShare()).isEqualTo(Share.ONE);
        assertThat(tenor().statement())
                .isEqualTo(
                        "Instrument bullet of USD 500 ends 12 months after its collateral wears out; 100 % of it is due on the last day.");
    }

    /** The notes on the Hyperion campus, sold in October 2025, run to May 2049: 283 months on a shell of 168. */
    @Test
    void outlives_the_shell_in_the_published_hyperion_notes() {
        profile.asOf = LocalDate.of(2025, 10, 15);
        var shell = profile.collateral(SecuredBy.FACILITY, 29.75e9, 0);
        profile.pledged("beignet", 27.3e9, 0.0658, LocalDate.of(2049, 5, 15), Repayment.LEVEL_PAYMENT, shell);

        assertThat(tenor().tailMonths()).isEqualTo(Months.of(168 - 283));
    }

    /** CoreWeave's second facility runs five years from each draw; drawn May 2024, its silicon dies with it. */
    @Test
    void ends_with_its_silicon_in_a_loan_of_five_years_from_the_draw() {
        profile.asOf = LocalDate.of(2025, 6, 30);
        var silicon = profile.collateral(SecuredBy.SILICON, 7.6e9, 13);
        profile.pledged("ddtl-2", 4.954e9, 0.11, LocalDate.of(2029, 5, 30), Repayment.LEVEL_PAYMENT, silicon);

        // (60 − 13) − 47
        assertThat(tenor().tailMonths()).isEqualTo(Months.ZERO);
    }

    @Test
    void says_nothing_of_debt_without_a_pledge() {
        profile.bond("note", 500, 0.05, LocalDate.of(2065, 1, 1));

        assertThat(TenorModel.of(FinanceEvidence.of(profile)))
                .containsExactly(NotApplicable.of(Tenor.class, "nothing is pledged for any debt"));
    }

    private Tenor tenor() {
        return (Tenor) TenorModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
