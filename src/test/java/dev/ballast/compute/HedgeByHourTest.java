package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.hourly;
import static dev.ballast.profile.ComputeEvidence.rented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ballast.fact.NotAssessed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The hedge on a year measured hour by hour, against trying every number of owned or reserved accelerators. */
class HedgeByHourTest {

    private static final int YEAR = 8_760;
    private static final double THOUSANDTH = 0.001;

    private final double[] hours = TriedMixes.year();

    /** Owning at 1.1 of 2.5 pays from 44 % of hours on, wherever rent is always to be had at one price. */
    @Test
    void owns_up_to_the_level_exceeded_in_the_share_of_hours_that_pays() {
        double[] sorted = hours.clone();
        Arrays.sort(sorted);

        Hedge hedge = (Hedge) HedgeModel.of(
                        TriedMixes.client(1.1, 2.2, new double[] {1, 1, 1}).evidence())
                .get(0);

        assertThat(hedge.optimalCount().value())
                .isEqualTo(sorted[(int) Math.ceil(YEAR * (1 - 1.1 / TriedMixes.PRICE)) - 1]);
        assertThat(hedge.ownedShare().value()).isCloseTo(400 / sorted[(int) Math.ceil(YEAR * 0.9) - 1], within(1e-9));
    }

    /** Regret of who owns too little and of who reserves too little, by the difference to the best number of each. */
    @Test
    void regrets_what_trying_every_number_would_have_avoided() {
        double[] market = {0.8, 1.3, 2};
        Hedge hedge = (Hedge)
                HedgeModel.of(TriedMixes.client(1.1, 1.3, market).evidence()).get(0);

        double all = TriedMixes.yearly(0, 1.1, 0, 1.3, market);
        double regret = TriedMixes.yearly(400, 1.1, 100, 1.3, market) - TriedMixes.leastOfAll(1.1, 1.3, market);
        double shortage = TriedMixes.yearly(400, 0, 100, 1.3, market)
                - TriedMixes.least(reserved -> TriedMixes.yearly(400, 0, reserved, 1.3, market));
        assertThat(hedge.regret().value())
                .isCloseTo(regret, within(all * THOUSANDTH))
                .isPositive();
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
                .owning(fleet(3_000, 0.8 * TriedMixes.LIFE_HOURS, 0, 0.3, TriedMixes.PRICE))
                .wanting(hourly(hours))
                .renting(rented(0, 2.2, 1, 1, 1));

        Hedge hedge = (Hedge) HedgeModel.of(client.evidence()).get(0);

        double kept = TriedMixes.least(owned -> TriedMixes.yearly(owned, 0.3, 0, 2.2, market));
        assertThat(hedge.regret().value())
                .isCloseTo(TriedMixes.yearly(3_000, 0.3, 0, 2.2, market) - kept, within(kept * THOUSANDTH));
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

        assertThat(HedgeModel.of(idle.evidence()).get(0))
                .isInstanceOfSatisfying(
                        NotAssessed.class,
                        silence -> assertThat(silence.missing()).containsExactly("/compute/demand/hourly_csv"));
    }
}
