package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.hourly;
import static dev.ballast.profile.ComputeEvidence.rented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.NotAssessed;
import dev.ballast.profile.ComputeEvidence;
import dev.ballast.unit.Months;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The hedge on a year measured hour by hour, against trying every mix of owned, reserved and rented accelerators. */
class HedgeByHourTest {

    private static final int YEAR = 8_760;
    private static final double LIFE_HOURS = 43_800;
    private static final double THOUSANDTH = 0.001;
    private static final double PRICE = 2.5;

    private final double[] hours = year();

    /**
     * The least of every number owned and reserved: owned at 1.1 an hour below an offer of 1.3, with rationing and a price
     * that moves with demand. What an hour costs on demand follows from how full it is among the hours of the year.
     */
    @Test
    void finds_the_cheapest_mix_of_three_tiers_within_a_thousandth() {
        double[][] markets = {{1, 1, 1}, {0.8, 1, 2}, {0.9, 1.4, 1.5}, {0.5, 1.8, 3}};
        for (double[] market : markets) {
            for (double offer : new double[] {0.9, 1.3, 2.2}) {
                ComputeEvidence client = client(1.1, offer, market);

                MixCost mix = (MixCost) HedgeModel.of(client.evidence()).get(1);

                double least = leastOfAll(1.1, offer, market);
                assertThat(mix.best().value()).isCloseTo(least, within(least * THOUSANDTH));
                assertThat(mix.today().value())
                        .isCloseTo(yearly(400, 1.1, 100, offer, market), within(least * THOUSANDTH));
                assertThat(mix.allRented().value())
                        .isCloseTo(yearly(0, 1.1, 0, offer, market), within(least * THOUSANDTH));
            }
        }
    }

    /** Owning at 1.1 of 2.5 pays from 44 % of hours on, wherever rent is always to be had at one price. */
    @Test
    void owns_up_to_the_level_exceeded_in_the_share_of_hours_that_pays() {
        double[] sorted = hours.clone();
        Arrays.sort(sorted);

        Hedge hedge = (Hedge)
                HedgeModel.of(client(1.1, 2.2, new double[] {1, 1, 1}).evidence()).get(0);

        assertThat(hedge.optimalCount().value()).isEqualTo(sorted[(int) Math.ceil(YEAR * (1 - 1.1 / PRICE)) - 1]);
        assertThat(hedge.ownedShare().value())
                .isCloseTo(400 / sorted[(int) Math.ceil(YEAR * 0.9) - 1], within(1e-9));
    }

    /** Regret of who owns too little and of who reserves too little, by the difference to the best number of each. */
    @Test
    void regrets_what_trying_every_number_would_have_avoided() {
        double[] market = {0.8, 1.3, 2};
        Hedge hedge = (Hedge) HedgeModel.of(client(1.1, 1.3, market).evidence()).get(0);

        double all = yearly(0, 1.1, 0, 1.3, market);
        double regret = yearly(400, 1.1, 100, 1.3, market) - leastOfAll(1.1, 1.3, market);
        double shortage = yearly(400, 0, 100, 1.3, market)
                - least(reserved -> yearly(400, 0, reserved, 1.3, market));
        assertThat(hedge.regret().value()).isCloseTo(regret, within(all * THOUSANDTH)).isPositive();
        assertThat(hedge.shortageRegret().value())
                .isCloseTo(shortage, within(all * THOUSANDTH))
                .isPositive();
    }

    /** What is installed is paid for: only what is not worth its running cost could still be avoided. */
    @Test
    void regrets_of_an_installed_fleet_its_avoidable_cost_alone() {
        double[] market = {1, 1, 1};
        var client = bare().rate("compute.discount-rate", 0)
                .months("silicon.life", 60)
                .owning(fleet(3_000, 0.8 * LIFE_HOURS, 0, 0.3, PRICE))
                .wanting(hourly(hours))
                .renting(rented(0, 2.2, 1, 1, 1));

        Hedge hedge = (Hedge) HedgeModel.of(client.evidence()).get(0);

        double kept = least(owned -> yearly(owned, 0.3, 0, 2.2, market));
        assertThat(hedge.regret().value())
                .isCloseTo(yearly(3_000, 0.3, 0, 2.2, market) - kept, within(kept * THOUSANDTH));
    }

    @Test
    void reads_the_curve_off_the_hours_themselves() {
        LoadDuration load = LoadDuration.of(hourly(30, 10, 20, 40));

        assertThat(load.peak()).isEqualTo(40);
        assertThat(load.exceededIn(0)).isEqualTo(40);
        assertThat(load.exceededIn(0.3)).isEqualTo(30);
        assertThat(load.exceededIn(0.8)).isEqualTo(10);
        assertThat(load.exceededIn(1)).isZero();
        assertThat(load.averageAbove(0)).isCloseTo(25, within(1e-12));
        assertThat(load.averageAbove(25)).isCloseTo((5 + 15) / 4.0, within(1e-12));
        assertThat(load.momentAbove(25)).isCloseTo((5 * 0.625 + 15 * 0.875) / 4, within(1e-12));
    }

    @Test
    void is_not_assessed_when_nothing_was_wanted_in_any_hour() {
        var idle = bare().owning(fleet(5)).wanting(hourly(new double[YEAR]));

        assertThat(HedgeModel.of(idle.evidence()).get(0)).isInstanceOfSatisfying(NotAssessed.class, silence -> assertThat(
                        silence.missing())
                .containsExactly("/compute/demand/hourly_csv"));
    }

    /** Five years without interest: 43,800 hours; 0.3 of the cost is running. */
    private ComputeEvidence client(double perHour, double offer, double[] market) {
        return bare().rate("compute.discount-rate", 0)
                .parameter("silicon.life", Months.of(60))
                .owning(fleet(400, (perHour - 0.3) * LIFE_HOURS, 0, 0.3, PRICE))
                .wanting(hourly(hours))
                .renting(rented(100, offer, market[0], market[1], market[2]));
    }

    private double leastOfAll(double perHour, double offer, double[] market) {
        return least(owned -> least(reserved -> yearly(owned, perHour, reserved, offer, market)));
    }

    private static double least(DoubleUnaryOperator cost) {
        double least = Double.MAX_VALUE;
        for (int accelerators = 0; accelerators <= 2_200; accelerators += 20) {
            least = Math.min(least, cost.applyAsDouble(accelerators));
        }
        return least;
    }

    private double yearly(double owned, double perHour, double reserved, double offer, double[] market) {
        double burst = 0;
        double base = market[0] * (2 - market[1]) + (1 - market[0]) * market[2];
        for (int rank = 0; rank < YEAR; rank++) {
            double above = hours[rank] - owned - reserved;
            if (above > 0) {
                double fullness = (rank + 0.5) / YEAR;
                burst += above * PRICE * (base + 2 * market[0] * (market[1] - 1) * fullness);
            }
        }
        return YEAR * (perHour * owned + offer * reserved) + burst;
    }

    /** A working day, a weekend, a season and chance, in order of size. */
    private static double[] year() {
        var random = new Random(3);
        var wanted = new double[YEAR];
        for (int hour = 0; hour < YEAR; hour++) {
            double day = 1 + 0.4 * Math.sin(2 * Math.PI * (hour % 24 - 9) / 24);
            double week = hour / 24 % 7 < 5 ? 1 : 0.6;
            double season = 1 + 0.15 * Math.cos(2 * Math.PI * hour / YEAR);
            wanted[hour] = Math.rint(900 * day * week * season * (0.85 + 0.3 * random.nextDouble()));
        }
        Arrays.sort(wanted);
        return wanted;
    }
}
