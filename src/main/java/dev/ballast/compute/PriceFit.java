package dev.ballast.compute;

import dev.ballast.profile.AcceleratorPrice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What the prices known on a day say of the decay of accelerators: a log-linear least-squares fit with its own level for each
 * series of prices. The base path is the median of the series of used accelerators, the crash the steepest of them, the
 * shortage the flattest.
 *
 * @param used series of used accelerators, the flattest first
 * @param fresh series of prices of new ones, the flattest first
 */
public record PriceFit(List<Series> used, List<Series> fresh) {

    private static final double MONTHS_A_YEAR = 12;

    /** One sort and accelerator from one source, and the part of its value that goes in a year. */
    public record Series(String name, int points, double yearlyDecay) {}

    public PriceFit {
        used = List.copyOf(used);
        fresh = List.copyOf(fresh);
    }

    /** The fit of those of the prices that could be known on that day; a series of one price has no slope and is left out. */
    public static PriceFit of(List<AcceleratorPrice> prices, LocalDate day) {
        return new PriceFit(series(prices, day, false), series(prices, day, true));
    }

    private static List<Series> series(List<AcceleratorPrice> prices, LocalDate day, boolean isNew) {
        return prices.stream()
                .filter(price -> !price.knownOn().isAfter(day))
                .filter(price -> price.sort().isNew() == isNew)
                .collect(Collectors.groupingBy(AcceleratorPrice::series, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(series -> ages(series.getValue()) > 1)
                .map(series -> new Series(series.getKey(), series.getValue().size(), decay(series.getValue())))
                .sorted(Comparator.comparingDouble(Series::yearlyDecay))
                .toList();
    }

    private static long ages(List<AcceleratorPrice> points) {
        return points.stream().mapToDouble(AcceleratorPrice::months).distinct().count();
    }

    private static double decay(List<AcceleratorPrice> points) {
        double months = mean(points, AcceleratorPrice::months);
        double level = mean(points, PriceFit::log);
        double along = 0;
        double across = 0;
        for (AcceleratorPrice point : points) {
            double apart = point.months() - months;
            along += apart * apart;
            across += apart * (log(point) - level);
        }
        return 1 - StrictMath.exp(MONTHS_A_YEAR * across / along);
    }

    private static double mean(List<AcceleratorPrice> points, ToDoubleFunction<AcceleratorPrice> figure) {
        double sum = 0;
        for (AcceleratorPrice point : points) {
            sum += figure.applyAsDouble(point);
        }
        return sum / points.size();
    }

    private static double log(AcceleratorPrice price) {
        return StrictMath.log(price.value());
    }

    /** Whether nothing of used accelerators was known. */
    public boolean isEmpty() {
        return used.isEmpty();
    }

    /** The median of used accelerators, a year. */
    public double base() {
        int count = used.size();
        return (used.get((count - 1) / 2).yearlyDecay() + used.get(count / 2).yearlyDecay()) / 2;
    }

    /** The steepest of them. */
    public double crash() {
        return used.get(used.size() - 1).yearlyDecay();
    }

    /** The flattest of them; below zero where it gained. */
    public double shortage() {
        return used.get(0).yearlyDecay();
    }
}
