package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.Kind;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The builder earns an EBITDA of 300 and revenue of 1,000: the stress takes 90 of earnings and 40 as a penalty. */
class StressModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void takes_all_three_blows_in_the_same_year() {
        profile.undrawnLines = 25;
        profile.minimumCash = 60;
        profile.bond("due", 100, 0, LocalDate.of(2026, 6, 1));

        // 300 − 40 = 260 at the start; a month brings (250 − 90 − 150) ÷ 12 = 0.8333; the bond takes 100 in month 5.
        assertThat(stress().month()).isEqualTo(Months.of(5));
        assertThat(stress().minimumCash()).isEqualTo(Money.of("USD", 260 + 25 + 5 * 10.0 / 12 - 100));
        assertThat(stress().excess()).isEqualTo(Money.of("USD", 260 + 5 * 10.0 / 12 - 100 - 60));
        assertThat(stress().runsOut()).isFalse();
    }

    @Test
    void says_what_is_missing_and_when() {
        profile.plannedCapex = 450;

        // 260 + 160 − 450 after twelve months
        assertThat(stress().runsOut()).isTrue();
        assertThat(stress().minimumCash()).isEqualTo(Money.of("USD", -30));
        assertThat(stress().stake().amount()).isEqualTo(Money.of("USD", 30));
        assertThat(stress().month()).isEqualTo(Months.of(12));
        assertThat(stress().excess()).isEqualTo(Money.of("USD", 0));
    }

    @Test
    void refinances_nothing_that_matures_however_strong_the_borrower() {
        profile.cash = 1000;
        profile.bond("due", 900, 0, LocalDate.of(2026, 12, 1));

        // 960 + 11 × 10 ÷ 12 − 900
        assertThat(stress().minimumCash()).isEqualTo(Money.of("USD", 60 + 110.0 / 12));
    }

    @Test
    void takes_no_penalty_from_a_sovereign() {
        Money fined = stress().minimumCash();

        profile.kind = Kind.SOVEREIGN;

        assertThat(stress().minimumCash()).isEqualTo(fined.plus(Money.of("USD", 40)));
        assertThat(stress().inputs().list())
                .extracting("at")
                .doesNotContain("/financials/latest_year/revenue", "assumption:stress.penalty");
    }

    @Test
    void takes_nothing_from_earnings_that_are_not_there() {
        profile.operatingIncome = -150;

        // EBITDA of −50 cannot fall by a part of itself: 260 + 250 − 150 rises by 100 ÷ 12 a month from its first.
        assertThat(stress().minimumCash()).isEqualTo(Money.of("USD", 260 + 100.0 / 12));
        assertThat(stress().month()).isEqualTo(Months.ONE);
    }

    @Test
    void without_blows_is_the_plan_itself() {
        var parameters = FinanceEvidence.parameters();
        parameters.put("stress.earnings-fall", Share.ZERO);
        parameters.put("stress.penalty", Share.ZERO);
        profile.plannedCapex = 400;

        var calm = (LiquidityStress)
                StressModel.of(FinanceEvidence.of(profile.build(), parameters)).get(0);

        // 300 + 250 − 400
        assertThat(calm.minimumCash()).isEqualTo(Money.of("USD", 150));
    }

    private LiquidityStress stress() {
        return (LiquidityStress) StressModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
