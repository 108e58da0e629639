package dev.ballast.timeline;

import static dev.ballast.profile.ContractEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.Compute;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.ContractEvidence;
import dev.ballast.profile.Contracts;
import dev.ballast.profile.Demand;
import dev.ballast.profile.ProfileBuilder;
import dev.ballast.profile.Reservation;
import dev.ballast.unit.Count;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Demand here is at least 3,000 accelerators in nine tenths of hours. */
class CommitmentLoadModelTest {

    private static final Demand DEMAND = ComputeEvidence.demand(3_000, 5_000, 8_000);
    private static final About NORTHWIND = About.organisation("Northwind");

    @Test
    void sets_what_must_be_paid_for_against_base_demand() {
        // 2,000 × 0.75 + 2,500 = 4,000 against 3,000; a quarter of 30 + 50 is idle
        var load = (CommitmentLoad) load(DEMAND, reserved(2_000, 40, 0.75, 18), reserved(2_500, 50, 1, 7));

        assertThat(load.committed()).isEqualTo(Count.of(4_000));
        assertThat(load.ratio()).isEqualTo(Ratio.of(4 / 3.0));
        assertThat(load.idleCost()).isEqualTo(usd(20));
        assertThat(load.lapseMonths()).isEqualTo(Months.of(7));
    }

    @Test
    void finds_nothing_idle_below_base_demand() {
        var load = (CommitmentLoad) load(DEMAND, reserved(1_500, 40, 1, 18));

        assertThat(load.ratio()).isEqualTo(Ratio.of(0.5));
        assertThat(load.idleCost()).isEqualTo(usd(0));
    }

    @Test
    void finds_all_of_it_idle_where_nothing_is_always_needed() {
        var load = (CommitmentLoad) load(ComputeEvidence.demand(0, 10, 20), reserved(1_500, 40, 1, 18));

        assertThat(load.ratio()).isEqualTo(Ratio.of(100));
        assertThat(load.idleCost()).isEqualTo(usd(40));
    }

    @Test
    void asks_for_the_list_and_for_demand() {
        assertThat(CommitmentLoadModel.of(ContractEvidence.of(new ProfileBuilder())))
                .containsExactly(NotAssessed.of(CommitmentLoad.class, NORTHWIND, "/contracts"));
        assertThat(CommitmentLoadModel.of(ContractEvidence.of()))
                .containsExactly(NotAssessed.of(CommitmentLoad.class, NORTHWIND, "/contracts/supply"));
        assertThat(load(null, reserved(1_500, 40, 1, 18)))
                .isEqualTo(NotAssessed.of(CommitmentLoad.class, NORTHWIND, "/compute/demand"));
    }

    @Test
    void has_nothing_to_say_where_nothing_is_reserved() {
        assertThat(load(DEMAND)).isEqualTo(NotApplicable.of(CommitmentLoad.class, "no compute of others is reserved"));
    }

    private static Reservation reserved(double count, double yearly, double takeOrPay, int months) {
        return new Reservation(
                "reserve",
                Count.of(count),
                usd(yearly),
                Share.of(takeOrPay),
                ContractEvidence.AS_OF.plusMonths(months));
    }

    private static Fact load(@Nullable Demand demand, Reservation... reservations) {
        var profile = new ProfileBuilder();
        profile.compute = new Compute(null, demand, null, List.of(), null);
        profile.contracts = new Contracts(null, List.of(reservations), null, null);
        return CommitmentLoadModel.of(ContractEvidence.of(profile)).get(0);
    }
}
