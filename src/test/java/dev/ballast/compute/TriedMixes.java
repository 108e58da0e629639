package dev.ballast.compute;

import static dev.ballast.profile.ComputeEvidence.bare;
import static dev.ballast.profile.ComputeEvidence.fleet;
import static dev.ballast.profile.ComputeEvidence.hourly;
import static dev.ballast.profile.ComputeEvidence.rented;

import dev.ballast.profile.ComputeEvidence;
import dev.ballast.unit.Months;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/**
 * The second method for the hedge on measured hours: what each mix of owned, reserved and rented accelerators costs, hour by
 * hour, and the least of all mixes. A market is its availability, its surge and the cost of an unserved hour.
 */
public final class TriedMixes {

    public static final double PRICE = 2.5;

    /** Hours in the five years that silicon lives; without interest capital is spread over them evenly. */
    static final double LIFE_HOURS = 43_800;

    private static final int YEAR = 8_760;
    private static final int MOST = 2_200;
    private static final int STEP = 20;
    private static final double RUNNING = 0.3;
    private static final double[] HOURS = year();

    private TriedMixes() {}

    /** Who owns 400 at this cost of an hour and reserves 100 at an offer, and wants what the hours say. */
    public static ComputeEvidence client(double perHour, double offer, double[] market) {
        return bare().rate("compute.discount-rate", 0)
                .parameter("silicon.life", Months.of(60))
                .owning(fleet(400, (perHour - RUNNING) * LIFE_HOURS, 0, RUNNING, PRICE))
                .wanting(hourly(HOURS))
                .renting(rented(100, offer, market[0], market[1], market[2]));
    }

    public static double leastOfAll(double perHour, double offer, double[] market) {
        return least(owned -> least(reserved -> yearly(owned, perHour, reserved, offer, market)));
    }

    static double least(DoubleUnaryOperator cost) {
        double least = Double.MAX_VALUE;
        for (int accelerators = 0; accelerators <= MOST; accelerators += STEP) {
            least = Math.min(least, cost.applyAsDouble(accelerators));
        }
        return least;
    }

    /** What an hour costs on demand follows from how full it is among the hours of the year. */
    public static double yearly(double owned, double perHour, double reserved, double offer, double[] market) {
        double burst = 0;
        double base = market[0] * (2 - market[1]) + (1 - market[0]) * market[2];
        for (int rank = 0; rank < YEAR; rank++) {
            double above = HOURS[rank] - owned - reserved;
            if (above > 0) {
                double fullness = (rank + 0.5) / YEAR;
                burst += above * PRICE * (base + 2 * market[0] * (market[1] - 1) * fullness);
            }
        }
        return YEAR * (perHour * owned + offer * reserved) + burst;
    }

    /** A working day, a weekend, a season and chance, in order of size. */
    static double[] year() {
        var random = new Random(3);
        var wanted = new double[YEAR];
        for (int hour = 0; hour < YEAR; hour++) {
            double day = 1 + 0.4 * StrictMath.sin(2 * Math.PI * (hour % 24 - 9) / 24);
            double week = hour / 24 % 7 < 5 ? 1 : 0.6;
            double season = 1 + 0.15 * StrictMath.cos(2 * Math.PI * hour / YEAR);
            wanted[hour] = Math.rint(900 * day * week * season * (0.85 + 0.3 * random.nextDouble()));
        }
        Arrays.sort(wanted);
        return wanted;
    }
}
