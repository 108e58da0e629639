package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CapexPaid;
import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeFlowModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    /** Meta, 2025, USD million, as printed: https://titanstockanalysis.com/meta-2025-report. */
    @Test
    void reproduces_a_published_free_cash_flow() {
        profile.operatingCashFlow = 115_800;
        profile.plannedCapex = 72_215;
        spent(0, 0);

        assertThat(flow().ahead()).isEqualTo(Money.of("USD", 43_585));
    }

    @Test
    void holds_the_cash_flow_that_is_left_against_the_debt() {
        spent(100, 100);
        profile.plannedCapex = 300;
        profile.bond("note", 200, 0.05, LocalDate.of(2034, 1, 1));

        // 250 − 300 over 200
        assertThat(flow().toDebt()).isEqualTo(Ratio.of(-0.25));
        assertThat(flow().stake().amount()).isEqualTo(Money.of("USD", 50));
        assertThat(flow().stake().due()).isEqualTo(Months.of(12));
    }

    /** Cash flow is 250 in the last year and 220 in the one before. */
    @ParameterizedTest
    @CsvSource({
        "250, 220, 250, 0",
        "251, 220, 250, 1",
        "250, 221, 250, 1",
        "250, 220, 251, 1",
        "251, 221, 250, 2",
        "251, 221, 251, 3"
    })
    void counts_the_years_that_spend_more_than_comes_in(double latest, double prior, double planned, int negative) {
        spent(latest, prior);
        profile.plannedCapex = planned;

        assertThat(flow().negativeYears()).isEqualTo(Count.of(negative));
    }

    @Test
    void puts_nothing_at_stake_when_something_is_left() {
        spent(100, 100);

        assertThat(flow().stake().amount()).isEqualTo(Money.of("USD", 0));
        assertThat(flow().toDebt()).isEqualTo(Ratio.of(100));
        assertThat(flow().statement())
                .isEqualTo(
                        "Of the last two years and the next, 0 spend more than operations bring in; the next leaves USD 100, at least 100x the debt.");
    }

    @Test
    void cannot_count_years_of_which_nobody_says_what_was_spent() {
        assertThat(FreeFlowModel.of(FinanceEvidence.of(profile)))
                .containsExactly(
                        NotAssessed.of(FreeFlow.class, About.organisation("Northwind"), "/financials/capex_paid"));
    }

    private void spent(double latest, double prior) {
        profile.capexPaid = new CapexPaid(profile.money(latest), profile.money(prior));
    }

    private FreeFlow flow() {
        return (FreeFlow) FreeFlowModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
