package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.demand;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The second method for the hedge: try every number of owned accelerators, hour by hour. */
class HedgeByGridTest {

    private static final int ROUNDS = 60;
    private static final int HOURS = 1_000;
    private static final double TOLERANCE = 0.00001;

    private final Random random = new Random(1_912);
    private final double[] wanted = new double[HOURS];

    @Test
    void agrees_with_trying_every_number_hour_by_hour() {
        for (int round = 0; round < ROUNDS; round++) {
            double p10 = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 5_000;
            double p50 = p10 + random.nextDouble() * 8_000;
            double p90 = 1 + p50 + (random.nextInt(5) == 0 ? 0 : random.nextDouble() * 9_000);
            fillHours(p10, p50, p90);
            double running = random.nextDouble() * 0.8;
            double perHour = running + random.nextDouble();
            double owned = random.nextDouble() * p90 * 1.6;
            // Five years without interest: 43,800 hours.
            var client = bare().rate("compute.discount-rate", 0)
                    .owning(fleet(owned, (perHour - running) * 43_800, 0, running, 1))
                    .wanting(demand(p10, p50, p90));

            Hedge hedge = (Hedge) HedgeModel.of(client.evidence()).get(0);

            double best = hedge.optimalCount().value();
            double top = 1.1 * wanted[HOURS - 1];
            double least = least(perHour, 0, top);
            double everythingRented = yearly(0, 1);
            assertThat(yearly(best, perHour)).as("round %d", round).isLessThanOrEqualTo(least * (1 + TOLERANCE));
            double regret = owned < best
                    ? yearly(owned, perHour) - least(perHour, owned, owned + top)
                    : yearly(owned, running) - least(running, 0, owned);
            assertThat(hedge.regret().value())
                    .as("round %d", round)
                    .isCloseTo(Math.max(0, regret), within(everythingRented * TOLERANCE));
        }
    }

    /** Demand in the middle of each of 1,000 equal parts of the year, read off the three points by the two-point form. */
    private void fillHours(double p10, double p50, double p90) {
        for (int hour = 0; hour < HOURS; hour++) {
            double share = (hour + 0.5) / HOURS;
            double level =
                    share <= 0.5 ? p50 + (share - 0.5) * (p50 - p10) / 0.4 : p50 + (share - 0.5) * (p90 - p50) / 0.4;
            wanted[hour] = Math.max(0, level);
        }
    }

    /** The cost of the cheapest number in this range: cost bends only where an hour's demand is met, so those are all. */
    private double least(double perHour, double from, double to) {
        double least = StrictMath.min(yearly(from, perHour), yearly(to, perHour));
        for (double level : wanted) {
            if (level > from && level < to) {
                least = StrictMath.min(least, yearly(level, perHour));
            }
        }
        return least;
    }

    private double yearly(double owned, double perHour) {
        double rented = 0;
        for (double level : wanted) {
            rented += Math.max(0, level - owned);
        }
        return 8_760 * (perHour * owned + rented / HOURS);
    }
}
