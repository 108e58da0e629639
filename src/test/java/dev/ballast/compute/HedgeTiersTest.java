package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.demand;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.rented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.profile.ComputeEvidence;
import dev.ballast.profile.Demand;
import dev.ballast.profile.Rented;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Owned, reserved and rented accelerators in a market that rations and follows demand. Demand is spread evenly between 100 and
 * 200 and an hour costs 1, so that everything can be worked out by hand.
 */
class HedgeTiersTest {

    private static final double SAME = 1e-7;
    private static final double YEAR = 8_760;

    /** With 0.8 to be had and 3 for an unserved hour, an hour above capacity costs 0.8 + 0.6 = 1.4; own where t = c / 1.4. */
    @ParameterizedTest
    @CsvSource({"0.14, 190", "0.35, 175", "0.7, 150", "1.12, 120"})
    void owns_more_where_rent_is_not_always_to_be_had(double cost, double own) {
        Hedge hedge = hedge(cost, 0, rented(0, null, 0.8, 1, 3));

        assertThat(hedge.optimalCount().value()).isCloseTo(own, within(SAME));
    }

    /**
     * With a surge of 1.5 the price runs from 0.5 to 1.5. Above a level exceeded in t of hours it is 1.5 − 0.5 t on
     * average: t (1.5 − 0.5 t) is 0.28 at t = 0.2 and 0.625 at t = 0.5.
     */
    @ParameterizedTest
    @CsvSource({"0.28, 180", "0.625, 150", "0.88, 120"})
    void owns_more_where_the_full_hours_are_the_dear_ones(double cost, double own) {
        assertThat(hedge(cost, 0, rented(0, null, 1, 1.5, 1)).optimalCount().value())
                .isCloseTo(own, within(1e-6));
    }

    /**
     * Reserved at 0.6: exceeded in 0.6 of hours is 140, so 40 beside the 100 that are owned. Renting all above 100 costs 50
     * an hour; reserving 40 costs 24, and renting 60 × 60 / 200 = 18 above 140: 8 less.
     */
    @Test
    void reserves_up_to_the_level_exceeded_in_the_reserved_share_of_the_price() {
        Hedge hedge = hedge(0.5, 100, rented(0, 0.6, 1, 1, 1));

        assertThat(hedge.reserveCount().value()).isCloseTo(40, within(SAME));
        assertThat(hedge.shortageRegret().value()).isCloseTo(8 * YEAR, within(1e-4));
        assertThat(hedge.statement()).endsWith("With 40 under reservation a year would cost USD 70,080 less.");
    }

    @Test
    void regrets_no_shortage_with_enough_reservations() {
        assertThat(hedge(0.5, 100, rented(40, 0.6, 1, 1, 1)).shortageRegret().value())
                .isZero();
        assertThat(hedge(0.5, 100, rented(90, 0.6, 1, 1, 1)).shortageRegret().value())
                .isZero();
        assertThat(hedge(0.5, 190, rented(0, 0.6, 1, 1, 1)).reserveCount()).isEqualTo(Count.ZERO);
    }

    @Test
    void takes_the_usual_price_of_a_reservation_where_there_is_no_offer() {
        assertThat(hedge(0.5, 100, rented(0, null, 1, 1, 1)).reserveCount().value())
                .isCloseTo(36, within(SAME));
        assertThat(hedge(0.5, 100, null).reserveCount().value()).isCloseTo(36, within(SAME));
    }

    /** Owned at 0.5 against reserved at 0.4 on offer: the cheaper of two that are both paid in every hour takes the base. */
    @Test
    void owns_nothing_more_where_an_offer_is_cheaper_and_does_not_trust_a_usual_price_that_far() {
        assertThat(hedge(0.5, 0, rented(0, 0.4, 1, 1, 1)).optimalHigh()).isEqualTo(Share.ZERO);
        assertThat(hedge(0.7, 0, rented(0, null, 1, 1, 1)).optimalCount().value())
                .isCloseTo(130, within(SAME));
    }

    /**
     * Owned at 0.5, none today: all rented is the mean, 150 an hour. Best is 150 owned and 50 × 50 / 200 = 12.5 rented:
     * 87.5. All owned is 200 × 0.5 = 100.
     */
    @Test
    void prices_four_mixes_of_the_same_demand() {
        MixCost cost = cost(0.5, 0, null);

        assertThat(cost.today().value()).isCloseTo(150 * YEAR, within(1e-3));
        assertThat(cost.best().value()).isCloseTo(87.5 * YEAR, within(1e-3));
        assertThat(cost.allOwned().value()).isCloseTo(100 * YEAR, within(1e-3));
        assertThat(cost.allRented()).isEqualTo(cost.today());
    }

    @Test
    void leaves_the_installed_fleet_its_sunk_cost_in_a_short_market_too() {
        // Running cost of 0.1 only: at 190 the last accelerator is exceeded in 0.1 of hours.
        var client = client(rented(0, null, 1, 1, 1))
                .owning(fleet(195, 0.4 * 5 * YEAR, 0, 0.1, 1))
                .months("silicon.life", 60);

        // The last five cost 0.1 each and save rent in 0.05 + (0.1 − 0.05) / 2 = 0.075 of hours: 0.125 an hour.
        assertThat(((Hedge) HedgeModel.of(client.evidence()).get(0)).regret().value())
                .isCloseTo(0.125 * YEAR, within(1e-4));
    }

    /** A burst of three times the base in one hour of fifty: the three points do not see it, the fourth does. */
    @Test
    void sees_a_burst_that_only_the_fourth_point_shows() {
        LoadDuration base = LoadDuration.of(demand(100, 100, 100));
        LoadDuration burst =
                LoadDuration.of(new Demand(Count.of(100), Count.of(100), Count.of(100), Count.of(300), null));

        assertThat(base.peak()).isEqualTo(100);
        assertThat(burst.peak()).isCloseTo(300 + 200 / 9.0, within(SAME));
        assertThat(burst.exceededIn(0.01)).isCloseTo(300, within(SAME));
        assertThat(burst.exceededIn(0.2)).isEqualTo(100);
        // A triangle over a tenth of hours: 0.1 × 222.2 / 2.
        assertThat(burst.averageAbove(100)).isCloseTo(0.1 * (200 + 200 / 9.0) / 2, within(SAME));
    }

    /** The second method: every mix by a grid of a hundred thousand hours. */
    @Test
    void agrees_with_a_sum_over_hours() {
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            LoadDuration load = LoadDuration.of(new Demand(
                    Count.of(60 * random.nextDouble()),
                    Count.of(90),
                    Count.of(150),
                    Count.of(150 + 200 * random.nextDouble()),
                    null));
            double available = random.nextDouble();
            double surge = 1 + random.nextDouble();
            double unserved = 1 + 3 * random.nextDouble();
            var market = new RentalMarket(2.5, available, surge, unserved, 1.6, true);
            double capacity = 250 * random.nextDouble();

            assertThat(market.burst(load, capacity))
                    .isCloseTo(byHours(load, capacity, 2.5, available, surge, unserved), within(0.02));

            double cost = 2.5 * random.nextDouble();
            double best = load.exceededIn(market.paysFrom(cost));
            double least = cost * best + market.burst(load, best);
            for (double other = 0; other <= load.peak(); other += 5) {
                assertThat(cost * other + market.burst(load, other)).isGreaterThanOrEqualTo(least - 1e-9);
            }
        }
    }

    private static double byHours(
            LoadDuration load, double capacity, double price, double available, double surge, double unserved) {
        int hours = 100_000;
        double sum = 0;
        for (int hour = 0; hour < hours; hour++) {
            double full = (hour + 0.5) / hours;
            double above = Math.max(0, load.exceededIn(1 - full) - capacity);
            double priceThen = price * (2 - surge + 2 * (surge - 1) * full);
            sum += above * (available * priceThen + (1 - available) * unserved * price);
        }
        return sum / hours;
    }

    private static Hedge hedge(double cost, double owned, @Nullable Rented market) {
        return (Hedge) HedgeModel.of(priced(cost, owned, market).evidence()).get(0);
    }

    private static MixCost cost(double cost, double owned, @Nullable Rented market) {
        return (MixCost) HedgeModel.of(priced(cost, owned, market).evidence()).get(1);
    }

    private static ComputeEvidence priced(double cost, double owned, @Nullable Rented market) {
        return client(market).owning(fleet(owned, 0, 0, cost, 1));
    }

    private static ComputeEvidence client(@Nullable Rented market) {
        return bare().rate("compute.discount-rate", 0)
                .wanting(demand(110, 150, 190))
                .renting(market);
    }
}
