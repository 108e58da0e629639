package dev.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

/** Indices and values of information that can be worked out by hand, from numbers drawn evenly between 0 and 1. */
class GivenDataTest {

    private static final double[][] POINTS = points(4096);

    @Test
    void splits_the_variance_of_a_sum_by_the_squares_of_its_weights() {
        double[] sum = amounts(point -> point[0] + 2 * point[1]);

        assertThat(GivenData.along(POINTS, 0).index(sum)).isCloseTo(0.2, within(0.01));
        assertThat(GivenData.along(POINTS, 1).index(sum)).isCloseTo(0.8, within(0.02));
        assertThat(GivenData.along(POINTS, 2).index(sum)).isCloseTo(0, within(0.01));
    }

    @Test
    void sees_a_curve_that_no_straight_line_follows() {
        double[] hollow = amounts(point -> (point[0] - 0.5) * (point[0] - 0.5));

        assertThat(GivenData.along(POINTS, 0).index(hollow)).isGreaterThan(0.9);
        assertThat(GivenData.along(POINTS, 1).index(hollow)).isLessThan(0.01);
    }

    @Test
    void finds_nothing_in_amounts_that_differ_by_rounding_alone() {
        assertThat(GivenData.along(POINTS, 0).index(amounts(point -> 1e9 + point[0] * 1e-3)))
                .isZero();
    }

    @Test
    void knowing_is_worth_what_it_spares_of_wrong_choices() {
        double[] risky = amounts(point -> point[0] - 0.5);

        // Act above a half alone: the mean of x − 0.5 from 0.5 to 1, over half of all, against nothing on average.
        assertThat(GivenData.along(POINTS, 0).information(new double[][] {risky}))
                .isCloseTo(0.125, within(0.003));
        assertThat(GivenData.along(POINTS, 1).information(new double[][] {risky}))
                .isCloseTo(0, within(0.005));
    }

    @Test
    void knowing_is_worth_nothing_where_one_choice_is_best_everywhere() {
        double[] better = amounts(point -> 2 + point[0]);
        double[] worse = amounts(point -> 1 + point[0] * point[1]);

        assertThat(GivenData.along(POINTS, 0).information(new double[][] {better, worse}))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void copes_with_fewer_scenarios_than_bins() {
        var data = GivenData.along(points(3), 0);

        assertThat(data.index(new double[] {1, 2, 3})).isZero();
        assertThat(data.information(new double[][] {{-1, -1, -1}})).isZero();
    }

    private static double[] amounts(ToDoubleFunction<double[]> of) {
        return Arrays.stream(POINTS).mapToDouble(of).toArray();
    }

    private static double[][] points(int count) {
        var sequence = new SobolSequenceGenerator(3);
        sequence.skipTo(1);
        return IntStream.range(0, count).mapToObj(any -> sequence.nextVector()).toArray(double[][]::new);
    }
}
