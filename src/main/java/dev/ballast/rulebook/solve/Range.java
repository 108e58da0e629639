package dev.ballast.rulebook.solve;

import java.util.HashSet;
import java.util.Set;

/** Between which bounds a figure may lie; each bound belongs to it or not. */
final class Range {

    private double low = Double.NEGATIVE_INFINITY;
    private double high = Double.POSITIVE_INFINITY;
    private boolean lowIsOut;
    private boolean highIsOut;
    private final Set<Double> forbidden = new HashSet<>();

    void raise(double value, boolean isOut) {
        if (value > low || (value == low && isOut)) {
            low = value;
            lowIsOut = isOut;
        }
    }

    void lower(double value, boolean isOut) {
        if (value < high || (value == high && isOut)) {
            high = value;
            highIsOut = isOut;
        }
    }

    void forbid(double value) {
        forbidden.add(value);
    }

    boolean hasLow() {
        return low != Double.NEGATIVE_INFINITY;
    }

    boolean hasHigh() {
        return high != Double.POSITIVE_INFINITY;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    /** Whether a value lies inside. */
    boolean holds(double value) {
        boolean above = lowIsOut ? value > low : value >= low;
        boolean below = highIsOut ? value < high : value <= high;
        return above && below && !forbidden.contains(value);
    }
}
