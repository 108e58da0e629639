package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.Evidence;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.RatingFloor;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtRoomModelTest {

    /** A year of payments on one unit over 120 months at 9 %: 12 × 0.0075 ÷ (1 − 1.0075^−120). */
    private static final double UNIT = 12 * 0.0075 / (1 - StrictMath.pow(1.0075, -120));

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void ends_at_the_leverage_that_the_wanted_rating_bears() {
        profile.ratingFloor = RatingFloor.A;
        profile.bond("note", 100, 0.05, LocalDate.of(2034, 1, 1));

        // 2.0 × (200 + 100) − 100; the other limits leave more
        assertThat(room().amount()).isEqualTo(Money.of("USD", 500));
        assertThat(room().binding()).isEqualTo(Limit.RATING);
        assertThat(room().leverage()).isEqualTo(Ratio.of(100.0 / 300));
        assertThat(room().ceiling()).isEqualTo(Ratio.of(2));
        assertThat(room().available()).isTrue();
    }

    @Test
    void says_what_commitments_that_nobody_stated_would_leave_no_room() {
        profile.ratingFloor = RatingFloor.A;
        profile.bond("note", 100, 0.05, LocalDate.of(2034, 1, 1));

        assertThat(room().inputs().working().steps()).last().satisfies(step -> {
            assertThat(step.name())
                    .isEqualTo("present value of leases not begun and residual value guarantees and firm purchases,"
                            + " which nobody stated, that leaves no room");
            assertThat(step.value()).isEqualTo(room().amount());
        });
    }

    @Test
    void says_nothing_of_commitments_under_a_limit_that_does_not_count_them() {
        profile.covenant = Ratio.of(1.25);

        assertThat(room().inputs().working().steps())
                .noneMatch(step -> step.name().contains("nobody stated"));
    }

    @ParameterizedTest
    @CsvSource({"AA, 1.5", "A, 2.0", "BBB, 3.0", "BB, 4.5", "B, 6.5"})
    void reads_the_ceiling_of_the_rating_floor(RatingFloor floor, double ceiling) {
        profile.ratingFloor = floor;

        assertThat(room().ceiling()).isEqualTo(Ratio.of(ceiling));
    }

    @Test
    void ends_at_a_covenant_that_is_tighter_than_the_rating() {
        profile.covenant = Ratio.of(1.25);

        // 1.25 × 300
        assertThat(room().amount()).isEqualTo(Money.of("USD", 375));
        assertThat(room().ceiling()).isEqualTo(Ratio.of(1.25));
        assertThat(room().binding()).isEqualTo(Limit.COVENANT);
    }

    @Test
    void ends_where_liquidity_would_fall_below_its_target() {
        profile.ratingFloor = RatingFloor.B;
        profile.cash = 0;
        profile.plannedCapex = 200;
        profile.loan("heavy", 130, 0, profile.asOf.plusMonths(12), Repayment.BULLET);

        // Sources 250 and 200 of proceeds, ÷ 1.2, less uses of 200 and 130, ÷ yearly payment on one unit.
        assertThat(room().amount().value()).isCloseTo((450 / 1.2 - 330) / UNIT, within(1e-6));
        assertThat(room().binding()).isEqualTo(Limit.LIQUIDITY);
    }

    @Test
    void lets_debt_pay_for_a_plan_that_cash_does_not() {
        profile.ratingFloor = RatingFloor.B;
        profile.cash = 0;
        profile.plannedCapex = 260;

        // Without debt 250 cover 260 at 0.96x; with 260 borrowed sources are 510 and cover exceeds 1.2x.
        assertThat(room().available()).isTrue();
        assertThat(room().binding()).isEqualTo(Limit.CASH_FLOW);
    }

    @Test
    void has_no_room_when_even_a_plan_paid_by_debt_leaves_liquidity_short() {
        profile.cash = 0;
        profile.plannedCapex = 200;
        profile.loan("heavy", 400, 0, profile.asOf.plusMonths(12), Repayment.BULLET);

        // (250 + 200) ÷ 600 is below 1.2x, and any smaller loan leaves less.
        assertThat(room().available()).isFalse();
        assertThat(room().binding()).isEqualTo(Limit.LIQUIDITY);
    }

    @Test
    void ends_where_cash_flow_would_cover_service_at_the_sizing_cover_only() {
        profile.ratingFloor = RatingFloor.B;

        // Cash available: 250 − 50 and 220 − 50, on average 185; 185 ÷ 1.6 a year of service.
        assertThat(room().amount().value()).isCloseTo(185 / 1.6 / UNIT, within(1e-6));
        assertThat(room().binding()).isEqualTo(Limit.CASH_FLOW);
    }

    /** LLCR sizing as printed by Breaking Into Wall Street: 1,201.4 of cash flow in present value at 1.50x carries 800.9. */
    @Test
    void sizes_debt_as_a_published_loan_life_cover_does() {
        profile.ratingFloor = RatingFloor.B;
        profile.operatingIncome = 1e6;
        profile.cash = 1e6;
        profile.depreciation = 0;
        profile.operatingCashFlow = 1201.4 * UNIT;
        profile.priorOperatingCashFlow = profile.operatingCashFlow;
        var parameters = FinanceEvidence.parameters();
        parameters.put("debt.sizing-cover", Ratio.of(1.5));

        var room = room(FinanceEvidence.of(profile.build(), parameters));

        assertThat(room.amount().value()).isCloseTo(800.9, within(0.05));
        assertThat(room.binding()).isEqualTo(Limit.CASH_FLOW);
    }

    @Test
    void has_no_room_left_once_the_room_is_borrowed() {
        profile.bond("note", 100, 0.05, LocalDate.of(2034, 1, 1));
        profile.ratingFloor = RatingFloor.A;
        profile.bond("room", room().amount().value(), 0.09, LocalDate.of(2036, 1, 1));

        assertThat(room().available()).isFalse();
        assertThat(room().amount()).isEqualTo(Money.of("USD", 0));
        assertThat(room().leverage()).isEqualTo(Ratio.of(2));
        assertThat(room().statement())
                .isEqualTo(
                        "There is no room for further debt; the wanted rating binds. Debt and commitments are 2.00x EBITDA against a ceiling of 2.00x.");
    }

    @Test
    void carries_no_debt_on_earnings_below_zero() {
        profile.operatingIncome = -150;
        profile.bond("note", 10, 0.05, LocalDate.of(2034, 1, 1));

        assertThat(room().available()).isFalse();
        assertThat(room().leverage()).isEqualTo(Ratio.of(100));
        assertThat(room().statement()).contains("Debt and commitments are at least 100x EBITDA");
    }

    @Test
    void has_no_leverage_without_debt_even_without_earnings() {
        profile.operatingIncome = -150;

        assertThat(room().leverage()).isEqualTo(Ratio.ZERO);
        assertThat(room().available()).isFalse();
    }

    @Test
    void borrows_at_no_interest_without_dividing_by_it() {
        profile.ratingFloor = RatingFloor.B;
        profile.marginalRate = 0;

        // 300 × 6.5 = 1,950 under the rating; 185 ÷ 1.6 × 10 years under cash flow
        assertThat(room().amount().value()).isCloseTo(1156.25, within(1e-6));
    }

    @Test
    void counts_promises_off_the_balance_sheet_as_debt_under_the_rating_but_not_under_a_covenant() {
        profile.marginalRate = 0;
        profile.promising(240.0, 80.0, 360.0);
        profile.covenant = Ratio.of(2.9);
        profile.ratingFloor = RatingFloor.A;

        // Leases weigh 240, guarantees 20, purchases 240: 2.0 × 300 − 500. The covenant alone would leave 870.
        assertThat(room().amount()).isEqualTo(Money.of("USD", 100));
        assertThat(room().binding()).isEqualTo(Limit.RATING);
        assertThat(room().leverage()).isEqualTo(Ratio.of(500.0 / 300));
    }

    @Test
    void ends_where_a_standstill_would_not_repay_all_debt_in_ten_years() {
        profile.ratingFloor = RatingFloor.B;
        profile.depreciation = 215;
        profile.siliconShare = 0;
        profile.bond("note", 30, 0.05, LocalDate.of(2034, 1, 1));

        // 10 × (235 − 215) − 30; cash flow would serve about 900
        assertThat(room().amount().value()).isCloseTo(170, within(1e-6));
        assertThat(room().binding()).isEqualTo(Limit.FREE_FLOW);
        assertThat(room().statement()).contains("free cash flow binds");
    }

    private DebtRoom room() {
        return room(FinanceEvidence.of(profile));
    }

    private static DebtRoom room(Evidence evidence) {
        return (DebtRoom) DebtRoomModel.of(evidence).get(0);
    }
}
