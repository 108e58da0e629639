package dev.ballast.scenario;

import dev.ballast.appraisal.Swing;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figure;
import dev.ballast.profile.Figures;
import dev.ballast.unit.Quantity;
import java.util.List;
import java.util.TreeMap;
import org.hipparchus.random.SobolSequenceGenerator;

/** One client with its assumed figures drawn: each swing is one dimension, and its lines move together. */
record Scenarios(Figures figures, List<Swing> swings) {

    /** The first point used of the sequence: the one before it has all figures at their lowest. */
    static final int FIRST_POINT = 1;

    /** The points of these scenarios, the same whatever is drawn before: one share of all draws for each swing. */
    double[][] points(int from, int count) {
        double[][] points = new double[count][swings.size()];
        if (!swings.isEmpty()) {
            var sequence = new SobolSequenceGenerator(swings.size());
            points[0] = sequence.skipTo(FIRST_POINT + from);
            for (int next = 1; next < count; next++) {
                points[next] = sequence.nextVector();
            }
        }
        return points;
    }

    Evidence at(double[] point) {
        var numbers = new TreeMap<String, Quantity>();
        for (int dimension = 0; dimension < point.length; dimension++) {
            for (Swing.Line line : swings.get(dimension).lines()) {
                Figure figure = figures.at(line.at()).orElseThrow();
                var triangle = Triangle.of(
                        line.low().value(), line.value().value(), line.high().value());
                numbers.put(line.at(), figure.of(triangle.quantile(point[dimension])));
            }
        }
        return figures.with(numbers).unsourced();
    }
}
