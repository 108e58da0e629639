package dev.ballast.finance;

import static dev.ballast.profile.ContractEvidence.AS_OF;
import static dev.ballast.profile.ContractEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.CapexItem;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plan of twelve months here is 150. */
class StageGatesModelTest {

    @Test
    void adds_up_what_can_still_be_cancelled_and_what_that_costs() {
        // 40 and 60 of 150 this year and 100 later
        var gates = gates(firm(2, 50), open(8, 40, 3, 4), open(20, 60, 14, 9), firm(30, 40));

        assertThat(gates.cancellable()).isEqualTo(usd(100));
        assertThat(gates.cancellableShare()).isEqualTo(Share.of(0.4));
        assertThat(gates.exitCost()).isEqualTo(usd(13));
        assertThat(gates.firstGateMonths()).isEqualTo(Months.of(3));
    }

    @Test
    void counts_what_the_plan_holds_beyond_dated_payments_as_firm() {
        assertThat(gates(open(20, 50, 14, 9)).cancellableShare()).isEqualTo(Share.of(0.25));
    }

    @Test
    void counts_a_payment_on_the_last_day_of_the_year_as_part_of_it() {
        assertThat(gates(open(12, 150, 6, 0)).cancellableShare()).isEqualTo(Share.ONE);
        assertThat(gates(open(13, 150, 6, 0)).cancellableShare()).isEqualTo(Share.of(0.5));
    }

    @Test
    void takes_dated_payments_for_the_plan_where_they_exceed_it() {
        assertThat(gates(firm(2, 300), open(8, 100, 3, 0)).cancellableShare()).isEqualTo(Share.of(0.25));
    }

    @Test
    void finds_no_gate_in_a_firm_plan() {
        var gates = gates(firm(2, 50));

        assertThat(gates.cancellableShare()).isEqualTo(Share.ZERO);
        assertThat(gates.firstGateMonths()).isEqualTo(Months.ZERO);
    }

    @Test
    void takes_an_exit_without_a_price_for_free() {
        var free = new CapexItem(AS_OF.plusMonths(8), usd(40), AS_OF.plusMonths(3), null);

        assertThat(gates(free).exitCost()).isEqualTo(usd(0));
    }

    @Test
    void asks_for_dates_where_the_plan_has_none() {
        assertThat(facts(null))
                .containsExactly(
                        NotAssessed.of(StageGates.class, About.organisation("Northwind"), "/financials/capex_plan"));
        assertThat(facts(List.of())).isEqualTo(facts(null));
    }

    private static CapexItem firm(int months, double amount) {
        return new CapexItem(AS_OF.plusMonths(months), usd(amount), null, null);
    }

    private static CapexItem open(int months, double amount, int gateMonths, double exitCost) {
        return new CapexItem(AS_OF.plusMonths(months), usd(amount), AS_OF.plusMonths(gateMonths), usd(exitCost));
    }

    private static StageGates gates(CapexItem... items) {
        return (StageGates) facts(List.of(items)).get(0);
    }

    private static List<Fact> facts(@Nullable List<CapexItem> plan) {
        var profile = new ProfileBuilder();
        profile.capexPlan = plan;
        return StageGatesModel.of(ContractEvidence.of(profile));
    }
}
