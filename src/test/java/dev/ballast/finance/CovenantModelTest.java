package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Covenant;
import dev.ballast.profile.CovenantKind;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The builder earns an EBITDA of 300; next debt costs 9 % a year. */
class CovenantModelTest {

    private static final LocalDate LATE = LocalDate.of(2036, 1, 1);

    private final ProfileBuilder profile = new ProfileBuilder();

    CovenantModelTest() {
        profile.covenants = List.of();
    }

    @Test
    void asks_for_the_covenants() {
        profile.covenants = null;

        assertThat(fact())
                .isInstanceOfSatisfying(
                        NotAssessed.class, gap -> assertThat(gap.missing()).containsExactly("/financing/covenants"));
    }

    @Test
    void does_not_arise_where_no_lender_has_set_one() {
        assertThat(fact()).isInstanceOf(NotApplicable.class);
    }

    @Test
    void measures_debt_against_the_most_that_is_allowed() {
        profile.covenant = Ratio.of(4);
        profile.bond("note", 900, 0, LATE);

        // 900 ÷ 300 = 3 of 4; the plan pays for itself, so it stays there.
        assertThat(headroom().least()).isEqualTo(Share.of(0.25));
        assertThat(headroom().tightest()).isEqualTo(CovenantKind.MAX_DEBT_TO_EBITDA);
        assertThat(headroom().month()).isEqualTo(Months.ZERO);
    }

    @Test
    void measures_earnings_against_the_least_interest_cover() {
        profile.covenants = List.of(covenant(CovenantKind.MIN_INTEREST_COVER, 2.5));
        profile.bond("note", 1000, 0.10, LATE);

        // 300 ÷ 100 = 3, a fifth above 2.5
        assertThat(headroom().least()).isEqualTo(Share.of(0.2));
    }

    @Test
    void works_out_what_cures_a_broken_one() {
        profile.covenant = Ratio.of(4);
        profile.bond("note", 1500, 0, LATE);

        // 1,500 − 4 × 300
        assertThat(headroom().inputs().working().steps())
                .extracting(step -> step.name() + " " + step.value().value())
                .contains("cure today, debt to repay or not to draw 300.0");
    }

    @Test
    void works_out_the_earnings_that_a_broken_interest_cover_asks_for() {
        profile.covenants = List.of(covenant(CovenantKind.MIN_INTEREST_COVER, 2.5));
        profile.bond("note", 1500, 0.10, LATE);

        // 2.5 × 150 − 300
        assertThat(headroom().inputs().working().steps())
                .extracting(step -> step.name() + " " + step.value().value())
                .contains("cure today, EBITDA that is missing 75.0");
    }

    @Test
    void borrows_what_cash_does_not_pay_for_and_finds_the_quarter() {
        profile.covenant = Ratio.of(4);
        profile.covenants = List.of(covenant(CovenantKind.MIN_INTEREST_COVER, 2));
        profile.cash = 0;
        profile.operatingCashFlow = 0;
        profile.plannedCapex = 600;
        profile.bond("note", 500, 0, LATE);

        // After a year 500 + 600 are owed: 1 − 1,100 ÷ 300 ÷ 4; interest on 600 at 9 % is 54, far from 150.
        assertThat(headroom().least()).isEqualTo(Share.of(1 - 1100.0 / 1200));
        assertThat(headroom().month()).isEqualTo(Months.of(12));
    }

    @Test
    void follows_repayment_that_outruns_the_borrowing() {
        profile.covenant = Ratio.of(4);
        profile.cash = 2000;
        profile.loan("loan", 1200, 0, LocalDate.of(2028, 1, 1), Repayment.LEVEL_PRINCIPAL);

        assertThat(headroom().least()).isEqualTo(Share.ZERO);
        assertThat(headroom().month()).isEqualTo(Months.ZERO);
    }

    @Test
    void names_the_tightest_of_several() {
        profile.covenant = Ratio.of(10);
        profile.covenants =
                List.of(covenant(CovenantKind.MAX_DEBT_TO_EBITDA, 5), covenant(CovenantKind.MIN_INTEREST_COVER, 2.9));
        profile.bond("note", 1000, 0.10, LATE);

        // 1 − 3.33 ÷ 5 = 33 %; 3 ÷ 2.9 − 1 = 3 %
        assertThat(headroom().tightest()).isEqualTo(CovenantKind.MIN_INTEREST_COVER);
        assertThat(headroom().least()).isEqualTo(Share.of(3 / 2.9 - 1));
    }

    @Test
    void is_broken_all_through_without_earnings() {
        profile.covenant = Ratio.of(4);
        profile.operatingIncome = -100;
        profile.bond("note", 1, 0, LATE);

        assertThat(headroom().least()).isEqualTo(Share.of(-1));
        assertThat(headroom().statement())
                .isEqualTo(
                        "The covenant on debt to EBITDA is the tightest: it allows 4.00x, and at least 100x is reached today.");
    }

    private static Covenant covenant(CovenantKind kind, double level) {
        return new Covenant("c-" + level, kind, Ratio.of(level));
    }

    private Object fact() {
        return CovenantModel.of(FinanceEvidence.of(profile)).get(0);
    }

    /** 900 of debt over 300 of earnings is three; two are allowed today already, and a plan on credit makes it worse. */
    @Test
    void says_that_a_covenant_is_broken_before_it_is_broken_worst() {
        profile.covenant = Ratio.of(2);
        profile.plannedCapex = 2000;
        profile.bond("note", 900, 0, LATE);

        assertThat(headroom().month().value()).isPositive();
        assertThat(headroom().brokenFrom()).isEqualTo(Months.ZERO);
        assertThat(headroom().stake().due()).isEqualTo(Months.ZERO);
        assertThat(headroom().statement()).endsWith(" months. A covenant is broken today, on these figures.");

        profile.covenant = Ratio.of(100);
        assertThat(headroom().brokenFrom()).isEqualTo(headroom().month());
        assertThat(headroom().statement()).doesNotContain("broken");
    }

    private CovenantHeadroom headroom() {
        return (CovenantHeadroom) fact();
    }
}
