package dev.ballast.scenario;

import dev.ballast.appraisal.End;
import dev.ballast.appraisal.Swing;
import dev.ballast.profile.Evidence;
import dev.ballast.profile.Figure;
import dev.ballast.profile.Figures;
import dev.ballast.unit.Quantity;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * One client with its assumed figures and parameters drawn: each swing is one dimension, and its lines move together.
 *
 * @param set the lines that an action has set, which are not drawn
 */
record Scenarios(Evidence client, List<Swing> swings, Set<String> set) {

    /** The first point used of the sequence: the one before it has all figures at their lowest. */
    static final int FIRST_POINT = 1;

    Scenarios {
        swings = List.copyOf(swings);
        set = Set.copyOf(set);
    }

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

    /** The client in one scenario. */
    Evidence at(double[] point) {
        return moved(swings, (dimension, line) -> {
            var triangle = Triangle.of(
                    line.low().value(), line.value().value(), line.high().value());
            return Figure.like(line.value(), triangle.quantile(point[dimension]));
        });
    }

    /** The client with one of them at an end of its range, and all others as they are. */
    Evidence at(Swing moved, End end) {
        return moved(List.of(moved), (dimension, line) -> line.at(end));
    }

    private Evidence moved(List<Swing> some, BiFunction<Integer, Swing.Line, Quantity> value) {
        var figures = Figures.of(client);
        var numbers = new TreeMap<String, Quantity>();
        var parameters = new TreeMap<String, Quantity>();
        for (int dimension = 0; dimension < some.size(); dimension++) {
            Swing swing = some.get(dimension);
            for (Swing.Line line : swing.lines()) {
                if (swing.isParameter()) {
                    parameters.put(swing.name(), value.apply(dimension, line));
                } else if (!set.contains(line.at()) && figures.at(line.at()).isPresent()) {
                    numbers.put(line.at(), value.apply(dimension, line));
                }
            }
        }
        Evidence drawn = figures.with(numbers).unsourced();
        return parameters.isEmpty()
                ? drawn
                : new Evidence(
                        drawn.profile(), drawn.provenance(), drawn.parameters().with(parameters));
    }
}
