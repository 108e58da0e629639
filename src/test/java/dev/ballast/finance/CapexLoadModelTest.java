package dev.ballast.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.FinanceEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Ratio;
import org.junit.jupiter.api.Test;

class CapexLoadModelTest {

    private final ProfileBuilder profile = new ProfileBuilder();

    @Test
    void divides_planned_capital_expenditure_by_cash_flow_and_by_revenue() {
        assertThat(load().toCashFlow()).isEqualTo(Ratio.of(150.0 / 250));
        assertThat(load().toRevenue()).isEqualTo(Ratio.of(150.0 / 1000));
    }

    @Test
    void leaves_the_free_cash_flow_that_meta_published_for_2025() {
        profile.revenue = 200_966;
        profile.operatingCashFlow = 115_800;
        profile.plannedCapex = 72_215;

        double freeCashFlow = 115_800 * (1 - load().toCashFlow().value());

        assertThat(freeCashFlow).isCloseTo(43_585, within(1e-3));
    }

    @Test
    void stands_at_the_cap_when_operations_bring_in_no_cash() {
        profile.operatingCashFlow = -5;

        assertThat(load().toCashFlow()).isEqualTo(Ratio.of(100));
        assertThat(load().statement())
                .isEqualTo("Planned capital expenditure is at least 100x operating cash flow and 0.15x revenue.");
    }

    @Test
    void is_nothing_when_nothing_is_planned_even_without_cash_flow() {
        profile.operatingCashFlow = -5;
        profile.plannedCapex = 0;

        assertThat(load().toCashFlow()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void stands_at_the_cap_before_there_is_revenue() {
        profile.revenue = 0;

        assertThat(load().toRevenue()).isEqualTo(Ratio.of(100));
    }

    private CapexLoad load() {
        return (CapexLoad) CapexLoadModel.of(FinanceEvidence.of(profile)).get(0);
    }
}
