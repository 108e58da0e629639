package dev.ballast.profile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A figure for each hour of a stretch of time, such as the accelerators wanted in each hour of a year. */
public final class HourlySeries {

    private final double[] values;

    HourlySeries(double[] values) {
        this.values = values.clone();
    }

    /** The figures in order of size, the least first. */
    public double[] ascending() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The figures as one line of CSV. */
    String csv() {
        return Arrays.stream(values)
                .mapToObj(value -> new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .toPlainString())
                .collect(Collectors.joining(","));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HourlySeries series && Arrays.equals(values, series.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        double[] sorted = ascending();
        return "%s hours from %s to %s".formatted(values.length, plain(sorted[0]), plain(sorted[sorted.length - 1]));
    }

    private static String plain(double value) {
        return Amount.COUNT.shown(
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString(), Amount.NO_CURRENCY);
    }
}
