package dev.ballast.scenario;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What one drawn number tells about amounts, estimated from scenarios that were drawn together anyway: they are sorted by
 * that number and cut into bins of equal size. Source: Plischke, Borgonovo, Smith, Global sensitivity measures from given
 * data, European Journal of Operational Research 226 (2013).
 */
final class GivenData {

    /** Enough scenarios a bin to tell its mean, and enough bins to follow a curve. */
    private static final int BINS = 10;

    /** Amounts whose spread is a hundred-thousandth of their mean are the same but for rounding. */
    private static final double FLAT = 1e-10;

    private final int[][] bins;

    private GivenData(int[][] bins) {
        this.bins = bins;
    }

    /** The scenarios by one dimension of their points. */
    static GivenData along(double[][] points, int dimension) {
        int[] order = IntStream.range(0, points.length)
                .boxed()
                .sorted(Comparator.comparingDouble(scenario -> points[scenario][dimension]))
                .mapToInt(Integer::intValue)
                .toArray();
        int count = Math.min(BINS, order.length);
        int[][] bins = new int[count][];
        for (int bin = 0; bin < count; bin++) {
            bins[bin] = Arrays.copyOfRange(order, bin * order.length / count, (bin + 1) * order.length / count);
        }
        return new GivenData(bins);
    }

    /**
     * The first-order index: which part of the variance goes with this number alone, from 0 to 1. What bins of so few
     * scenarios differ by chance is taken off (Kelley's epsilon squared).
     */
    double index(double[] amounts) {
        double mean = mean(amounts);
        double all = Arrays.stream(amounts)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        if (all <= FLAT * mean * mean * amounts.length || amounts.length <= bins.length) {
            return 0;
        }
        double between = 0;
        for (int[] bin : bins) {
            double off = mean(of(bin, amounts)) - mean;
            between += bin.length * off * off;
        }
        double left = (1 - between / all) * (amounts.length - 1) / (amounts.length - bins.length);
        return Math.max(0, 1 - left);
    }

    /**
     * What knowing this number before choosing is worth on average: the best choice of each bin against the best for all,
     * where doing nothing, worth nothing, is a choice too. Half of a bin chooses and the other half values the choice, so
     * that chance is not taken for knowledge.
     *
     * @param amounts for each choice, what it is worth in each scenario
     */
    double information(double[][] amounts) {
        double informed = 0;
        for (int[] bin : bins) {
            int[] even = every(bin, 0);
            int[] odd = every(bin, 1);
            informed += odd.length * mean(odd, amounts, best(even, amounts))
                    + even.length * mean(even, amounts, best(odd, amounts));
        }
        int scenarios = Arrays.stream(bins).mapToInt(bin -> bin.length).sum();
        int[] all = Arrays.stream(bins).flatMapToInt(Arrays::stream).toArray();
        return Math.max(0, informed / scenarios - mean(all, amounts, best(all, amounts)));
    }

    private static int[] every(int[] bin, int second) {
        return IntStream.range(0, bin.length)
                .filter(at -> at % 2 == second)
                .map(at -> bin[at])
                .toArray();
    }

    /** The choice that is worth most in these scenarios; below zero for none. */
    private static int best(int[] scenarios, double[][] amounts) {
        int best = -1;
        double most = 0;
        for (int choice = 0; choice < amounts.length; choice++) {
            double worth = mean(scenarios, amounts, choice);
            if (worth > most) {
                best = choice;
                most = worth;
            }
        }
        return best;
    }

    private static double mean(int[] scenarios, double[][] amounts, int choice) {
        return choice < 0 || scenarios.length == 0 ? 0 : mean(of(scenarios, amounts[choice]));
    }

    private static double[] of(int[] scenarios, double[] amounts) {
        return Arrays.stream(scenarios)
                .mapToDouble(scenario -> amounts[scenario])
                .toArray();
    }

    /** Added up in the order of the scenarios, so that no thread moves a digit. */
    static double mean(double[] amounts) {
        double sum = 0;
        for (double each : amounts) {
            sum += each;
        }
        return sum / amounts.length;
    }
}
