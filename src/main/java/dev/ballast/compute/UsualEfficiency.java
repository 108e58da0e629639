package dev.ballast.compute;

import dev.ballast.profile.Cluster;
import dev.ballast.profile.Parameters;
import java.util.List;

/**
 * What whole runs usually get out of such accelerators: 0.36 of the peak of an A100, 0.26 of that of an H100. Where no run on
 * them is published, the efficiency of a step times the part of time that is not lost between steps, 0.40 × 0.83. Source: 25
 * published runs, every organisation counting once because its runs share a cluster, and 0.332 counting as one more.
 */
final class UsualEfficiency {

    private static final double A100_FLOP_PER_SECOND = 312e12;
    private static final double H100_FLOP_PER_SECOND = 989.4e12;

    /** Peaks this close are of the same silicon: H100 and H200 as sold by different makers of servers. */
    private static final double SAME = 0.01;

    private static final String A100 = "training.efficiency.a100";
    private static final String H100 = "training.efficiency.h100";
    private static final String BAND = "training.efficiency.band";
    private static final String STEP = "training.step-efficiency";
    private static final String GOODPUT = "training.goodput";

    private final double share;
    private final double band;

    private UsualEfficiency(double share, double band) {
        this.share = share;
        this.band = band;
    }

    static UsualEfficiency of(Cluster cluster, Parameters parameters) {
        double share = names(cluster).stream()
                .mapToDouble(name -> parameters.share(name).value())
                .reduce(1, (one, other) -> one * other);
        return new UsualEfficiency(share, parameters.ratio(BAND).value());
    }

    /** The names of all parameters that the efficiency rests on. */
    static List<String> inputs(Cluster cluster) {
        return names(cluster).stream().map(name -> "assumption:" + name).toList();
    }

    /** The name of the parameter that the band rests on. */
    static String bandInput() {
        return "assumption:" + BAND;
    }

    /** Model operations over what the accelerators could have done in the hours of a run. */
    double share() {
        return share;
    }

    /** Four of five runs take at most this many times the hours, and at least the inverse of it. */
    double band() {
        return band;
    }

    private static List<String> names(Cluster cluster) {
        double peak = cluster.acceleratorFlopPerSecond().value();
        if (isNear(peak, A100_FLOP_PER_SECOND)) {
            return List.of(A100);
        }
        return isNear(peak, H100_FLOP_PER_SECOND) ? List.of(H100) : List.of(STEP, GOODPUT);
    }

    private static boolean isNear(double peak, double of) {
        return StrictMath.abs(peak / of - 1) < SAME;
    }
}
