package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.CapexItem;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Repayment;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiquidityModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void divides_sources_by_uses() {
        profile.interestPaid = 10;
        profile.restrictedCash = 40;
        profile.minimumCash = 60;
        profile.undrawnLines = 50;
        profile.bond("note", 100, 0.06, LocalDate.of(2030, 1, 1));

        // (300 − 40 − 60) + 50 + (250 + 10) over 150 + 6
        assertThat(cover().ratio()).isEqualTo(Ratio.of(510.0 / 156));
        assertThat(cover().cashFall()).isEqualTo(Share.ZERO);
        assertThat(cover().shortfall()).isEqualTo(Money.of("USD", 0));
    }

    @Test
    void counts_principal_that_falls_due_within_twelve_months_and_none_after() {
        profile.bond("due", 100, 0.12, LocalDate.of(2026, 7, 1));
        profile.bond("later", 100, 0.12, LocalDate.of(2027, 1, 2));
        profile.loan("loan", 120, 0, LocalDate.of(2028, 1, 1), Repayment.LEVEL_PRINCIPAL);

        // 150 + (100 + 6) + 12 + 60
        assertThat(cover().ratio()).isEqualTo(Ratio.of(550.0 / 328));
    }

    @Test
    void uses_up_spendable_cash_before_lines() {
        profile.plannedCapex = 400;
        profile.undrawnLines = 1000;

        // 150 of 300
        assertThat(cover().cashFall()).isEqualTo(Share.of(0.5));

        profile.plannedCapex = 900;

        assertThat(cover().cashFall()).isEqualTo(Share.ONE);
        assertThat(cover().shortfall()).isEqualTo(Money.of("USD", 0));
    }

    /** Of a gap only what is due within the year and may still be cancelled can be put off. */
    @Test
    void says_what_of_a_gap_cancelling_would_close() {
        profile.plannedCapex = 900;
        profile.capexPlan = List.of(
                new CapexItem(LocalDate.of(2026, 6, 1), usd(400), LocalDate.of(2026, 3, 1), usd(50)),
                new CapexItem(LocalDate.of(2026, 9, 1), usd(200), null, null),
                new CapexItem(LocalDate.of(2028, 9, 1), usd(300), LocalDate.of(2028, 1, 1), null));

        var steps = cover().inputs().working().steps();

        // 900 against 300 and 250 leave 350 missing; 400 of this year, less an exit of 50, can be cancelled
        assertThat(steps.get(steps.size() - 1).name()).isEqualTo("closed by cancelling all of them");
        assertThat(steps.get(steps.size() - 1).value()).isEqualTo(Money.of("USD", 350));
    }

    /** Where no payment is dated nobody knows what can be cancelled, and nothing is said of it. */
    @Test
    void says_nothing_of_cancelling_where_no_payment_is_dated() {
        profile.plannedCapex = 900;

        assertThat(cover().inputs().working().steps())
                .extracting(step -> step.name())
                .contains("missing within twelve months")
                .doesNotContain("closed by cancelling all of them");
    }

    @Test
    void treats_operations_that_consume_cash_as_a_use() {
        profile.operatingCashFlow = -50;

        // 300 over 150 + 50
        assertThat(cover().ratio()).isEqualTo(Ratio.of(1.5));
        assertThat(cover().cashFall()).isEqualTo(Share.of(200.0 / 300));
    }

    @Test
    void has_no_cash_to_spend_below_the_minimum() {
        profile.minimumCash = 500;
        profile.plannedCapex = 300;

        assertThat(cover().ratio()).isEqualTo(Ratio.of(250.0 / 300));
        assertThat(cover().cashFall()).isEqualTo(Share.ONE);
        assertThat(cover().shortfall()).isEqualTo(Money.of("USD", 50));
    }

    @Test
    void says_at_the_cap_that_nothing_is_to_be_paid() {
        profile.plannedCapex = 0;

        assertThat(cover().ratio()).isEqualTo(Ratio.of(100));
        assertThat(cover().statement())
                .isEqualTo(
                        "Sources of cash cover at least 100x of the uses of the next twelve months, which take 0 % of the cash at hand.");
    }

    /** Cash 77,815 at the end of 2024, free cash flow 43,585 and capital expenditure 72,215 in 2025, all published. */
    @Test
    void leaves_metas_cash_of_2024_and_its_published_free_cash_flow() {
        profile.cash = 77_815;
        profile.operatingCashFlow = 115_800;
        profile.plannedCapex = 72_215;

        double left = (cover().ratio().value() - 1) * 72_215;

        assertThat(left).isCloseTo(77_815 + 43_585, within(1e-4));
    }

    /** Alphabet 2025: cash 126,800, operating cash flow 164,700, free cash flow 73,300, so 91,400 spent, as published. */
    @Test
    void leaves_alphabets_cash_and_its_published_free_cash_flow() {
        profile.cash = 126_800;
        profile.operatingCashFlow = 164_700;
        profile.plannedCapex = 91_400;

        double left = (cover().ratio().value() - 1) * 91_400;

        assertThat(left).isCloseTo(126_800 + 73_300, within(1e-4));
    }

    /** CoreWeave, June 2025: 986.1 due in the second half and 4,218.5 in 2026, so 5,204.6 within eighteen months. */
    @Test
    void counts_the_published_maturities_of_coreweave_on_their_dates() {
        profile.asOf = LocalDate.of(2025, 6, 30);
        profile.bond("second-half", 986.1, 0, LocalDate.of(2025, 12, 31));
        profile.bond("in-2026", 4218.5, 0, LocalDate.of(2026, 12, 31));
        profile.bond("in-2027", 2833.1, 0, LocalDate.of(2027, 12, 31));
        profile.plannedCapex = 0;

        assertThat(550 / cover().ratio().value()).isCloseTo(986.1, within(1e-6));

        profile.asOf = LocalDate.of(2026, 1, 1);
        profile.instruments.remove(0);

        assertThat(550 / cover().ratio().value()).isCloseTo(4218.5, within(1e-5));
    }

    private LiquidityCover cover() {
        return (LiquidityCover) LiquidityModel.of(FinanceEvidence.of(profile)).get(0);
    }

    private static Money usd(double amount) {
        return Money.of("USD", amount);
    }
}
