package dev.ballast.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the prices known on a day say of the decay of accelerators: a log-linear least-squares fit with its own level for each
 * series of prices. The base path is the median of the series of used accelerators, the crash the steepest of them, the
 * shortage the flattest.
 *
 * @param used series of used accelerators, the flattest first
 * @param fresh series of prices of new ones, the flattest first
 */
record PriceFit(List<Series> used, List<Series> fresh) {

    /** One sort and accelerator from one source, and the part of its value that goes in a year. */
    record Series(String name, int points, double yearlyDecay) {}

    static PriceFit asOf(LocalDate day) {
        return new PriceFit(series(day, false), series(day, true));
    }

    private static List<Series> series(LocalDate day, boolean isFresh) {
        return Row.of("accelerator-prices.csv").stream()
                .filter(row -> !LocalDate.parse(row.text("known_on")).isAfter(day))
                .filter(row -> row.name().equals("new-price") == isFresh)
                .collect(Collectors.groupingBy(
                        row -> row.name() + " " + row.text("accelerator"), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(series -> series.getValue().size() > 1)
                .map(series -> new Series(series.getKey(), series.getValue().size(), decay(series.getValue())))
                .sorted(Comparator.comparingDouble(Series::yearlyDecay))
                .toList();
    }

    private static double decay(List<Row> points) {
        double months = points.stream()
                .mapToDouble(row -> row.number("months"))
                .average()
                .orElseThrow();
        double level = points.stream().mapToDouble(PriceFit::log).average().orElseThrow();
        double along = 0;
        double across = 0;
        for (Row row : points) {
            double apart = row.number("months") - months;
            along += apart * apart;
            across += apart * (log(row) - level);
        }
        return 1 - StrictMath.exp(12 * across / along);
    }

    private static double log(Row row) {
        return StrictMath.log(row.number("value"));
    }

    boolean isEmpty() {
        return used.isEmpty();
    }

    double base() {
        int count = used.size();
        return (used.get((count - 1) / 2).yearlyDecay() + used.get(count / 2).yearlyDecay()) / 2;
    }

    double crash() {
        return used.get(used.size() - 1).yearlyDecay();
    }

    double shortage() {
        return used.get(0).yearlyDecay();
    }
}
