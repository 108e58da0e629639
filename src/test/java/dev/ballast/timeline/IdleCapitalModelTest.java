package dev.ballast.timeline;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.demand;
import static dev.ballast.profile.ComputeEvidence.facility;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.ordered;
import static dev.ballast.profile.ComputeEvidence.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Input;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Facility;
import dev.ballast.unit.Months;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdleCapitalModelTest {

    /**
     * By hand: power in 20 + 18 = 38 months against 17 is 21 idle. Carry 2.6 bn × (9 % − 3.95 %) / 12 = 10.941667 m a month;
     * with 21 m of margin 31.941667 m × 21 = 670.775 m. Chips of 2.1 bn delivered in month 26 wait 12 months and lose 30 %:
     * 630 m. Together 1,300.775 m.
     */
    @Test
    void adds_carry_and_slipped_margin_and_the_ageing_of_waiting_accelerators() {
        Facility hall = ordered(facility("north-hall-2", 20, 17, 2.6e9, 21e6), 2.1e9, 26);

        IdleCapital idle = idle(bare().building(hall));

        assertThat(idle.idleMonths()).isEqualTo(Months.of(21));
        assertThat(idle.crateMonths()).isEqualTo(Months.of(12));
        assertThat(idle.cost().value()).isCloseTo(1_300.775e6, within(1.0));
        assertThat(idle.statement())
                .isEqualTo(
                        "If power for north-hall-2 comes 21 months after the day the plan counts on, waiting costs USD 1.30"
                                + " billion; accelerators sit unused for 12 months from their delivery.");
    }

    /** 200 machines to come beside 1,000, and 1,050 wanted: a quarter of them earns the margin that slips. */
    @Test
    void misses_no_margin_of_machines_that_demand_will_not_use() {
        Facility hall = ordered(facility("north-hall-2", 20, 17, 0, 21e6), 200 * 50_000, 38);
        ComputeEvidence client =
                bare().owning(fleet(1000, 50_000, 20_000, 0.2, 3)).building(hall);

        assertThat(idle(client.wanting(demand(500, 800, 1050))).cost().value())
                .isCloseTo(0.25 * 21e6 * 21, within(1.0));
        assertThat(idle(client.wanting(demand(500, 800, 1000))).cost()).isEqualTo(usd(0));
        assertThat(idle(client.wanting(demand(500, 800, 1200))).cost().value()).isCloseTo(21e6 * 21, within(1.0));
    }

    @Test
    void costs_nothing_when_even_late_power_comes_in_time() {
        IdleCapital idle = idle(bare().building(facility("hall", 10, 28, 2.6e9, 21e6)));

        assertThat(idle.cost()).isEqualTo(usd(0));
        assertThat(idle.idleMonths()).isEqualTo(Months.ZERO);
        assertThat(idle.crateMonths()).isEqualTo(Months.ZERO);
    }

    /** Cash that earns more than debt costs is no reason to welcome a delay. */
    @Test
    void counts_no_gain_when_cash_yields_more_than_debt_costs() {
        var client = bare().financedAt(0.03, 0.69).building(facility("hall", 20, 17, 2.6e9, 0));

        assertThat(idle(client).cost()).isEqualTo(usd(0));
    }

    @Test
    void is_not_assessed_when_late_and_its_margin_is_unknown() {
        Facility unknown = withoutMargin(facility("hall", 20, 17, 2.6e9, 0));

        assertThat(IdleCapitalModel.of(bare().building(facility("first", 1, 40, 1e9, 0), unknown)
                        .evidence()))
                .last()
                .isEqualTo(missing("hall", "/compute/facilities/1/monthly_contribution"));
    }

    /** What does not slip need not be known: only the accelerators age, by 1 − 0.7 ^ (6 / 12) of 1 bn. */
    @Test
    void needs_no_margin_when_power_is_not_late() {
        Facility early = withoutMargin(ordered(facility("hall", 10, 40, 2.6e9, 0), 1e9, 22));

        IdleCapital idle = idle(bare().building(early));

        assertThat(idle.idleMonths()).isEqualTo(Months.ZERO);
        assertThat(idle.cost().value()).isCloseTo(1e9 * (1 - StrictMath.sqrt(0.7)), within(1.0));
    }

    @Test
    void names_the_dates_that_a_facility_lacks() {
        Facility hall = facility("hall", 0, 0, 1e9, 0);
        Facility bare = new Facility("hall", hall.itPowerMw(), null, null, hall.budget(), null, null, null);

        assertThat(IdleCapitalModel.of(bare().building(bare).evidence()))
                .containsExactly(
                        missing("hall", "/compute/facilities/0/power_date", "/compute/facilities/0/need_date"));
        assertThat(IdleCapitalModel.of(bare().evidence()))
                .containsExactly(NotApplicable.of(IdleCapital.class, "no facility is planned or under construction"));
    }

    @Test
    void rests_on_no_rate_and_no_margin_while_nothing_waits() {
        Facility early = ordered(facility("hall", 10, 40, 2.6e9, 5e6), 1e9, 30);

        assertThat(idle(bare().building(early)).inputs().list())
                .extracting(Input::at)
                .containsExactly(
                        "/compute/facilities/0/power_date",
                        "/compute/facilities/0/need_date",
                        "/compute/facilities/0/order/delivery_date",
                        "assumption:grid.delay.p90");
    }

    @Test
    void scales_with_money_and_does_not_mind_the_order_of_facilities() {
        var random = new Random(17);
        for (int round = 0; round < 100; round++) {
            int power = random.nextInt(60);
            int need = random.nextInt(60);
            int delivery = random.nextInt(60);
            double scale = 0.01 + random.nextDouble() * 100;
            Facility other = facility("other", 1, 1, 1e8, 1e6);
            Facility hall = ordered(facility("hall", power, need, 2e9, 3e7), 1e9, delivery);
            Facility scaled = ordered(facility("hall", power, need, 2e9 * scale, 3e7 * scale), 1e9 * scale, delivery);

            double cost = idle(bare().building(hall)).cost().value();

            assertThat(idle(bare().building(scaled)).cost().value()).isCloseTo(cost * scale, within(1 + cost * 1e-6));
            assertThat(IdleCapitalModel.of(bare().building(other, hall).evidence()).stream()
                            .map(Fact::statement))
                    .containsExactly(
                            idle(bare().building(other)).statement(),
                            idle(bare().building(hall)).statement());
        }
    }

    @Test
    void costs_more_the_later_power_comes_and_the_more_is_at_work() {
        var random = new Random(18);
        for (int round = 0; round < 200; round++) {
            int power = random.nextInt(40);
            int need = random.nextInt(40);
            double drawn = 1e8 + random.nextDouble() * 3e9;
            double monthly = random.nextDouble() * 5e7;
            double cost = cost(power, need, drawn, monthly);

            assertThat(cost)
                    .isLessThanOrEqualTo(cost(power + 1, need, drawn, monthly))
                    .isLessThanOrEqualTo(cost(power, need - 1, drawn, monthly))
                    .isLessThanOrEqualTo(cost(power, need, drawn * 1.1, monthly))
                    .isLessThanOrEqualTo(cost(power, need, drawn, monthly + 1e6))
                    .isGreaterThanOrEqualTo(0);
        }
    }

    private static double cost(int power, int need, double drawn, double monthly) {
        Facility hall = ordered(facility("hall", power, need, drawn, monthly), 1e9, 12);
        return idle(bare().building(hall)).cost().value();
    }

    private static Facility withoutMargin(Facility hall) {
        return new Facility(
                hall.id(),
                hall.itPowerMw(),
                hall.powerDate(),
                hall.needDate(),
                hall.budget(),
                hall.order(),
                null,
                null);
    }

    private static Fact missing(String id, String... pointers) {
        return new NotAssessed("IdleCapital", About.facility(id), List.of(pointers));
    }

    private static IdleCapital idle(ComputeEvidence client) {
        return (IdleCapital) IdleCapitalModel.of(client.evidence()).get(0);
    }
}
