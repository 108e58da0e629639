package dev.ballast.scenario;

import java.util.BitSet;

/** How much of whether a rule speaks is told by one drawn number. */
final class Correlation {

    private Correlation() {}

    /** The squared correlation of speaking with one dimension of the points; 0 where either never changes. */
    static double squared(BitSet fired, double[][] points, int dimension) {
        double mean = 0;
        for (double[] point : points) {
            mean += point[dimension] / points.length;
        }
        double spread = 0;
        double together = 0;
        double share = (double) fired.cardinality() / points.length;
        for (int scenario = 0; scenario < points.length; scenario++) {
            double off = points[scenario][dimension] - mean;
            spread += off * off;
            together += off * ((fired.get(scenario) ? 1 : 0) - share);
        }
        double both = spread * share * (1 - share) * points.length;
        return both == 0 ? 0 : together * together / both;
    }
}
