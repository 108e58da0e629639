package dev.ballast.declared;

import java.util.Arrays;
import java.util.List;

/** The closed forms in which a line may be derived from others. */
public enum Combination {
    /** The first divided by the second; there is none where the second is zero. */
    RATIO,
    SUM,
    /** The first less the second. */
    DIFFERENCE,
    MIN,
    MAX;

    /** Whether the form takes just two lines, whose order matters. */
    public boolean isOfTwo() {
        return this == RATIO || this == DIFFERENCE;
    }

    /** The number that comes of these; not finite where a ratio is taken of zero. */
    double of(List<Double> values) {
        double[] each = values.stream().mapToDouble(Double::doubleValue).toArray();
        return switch (this) {
            case RATIO -> each[0] / each[1];
            case SUM -> Arrays.stream(each).sum();
            case DIFFERENCE -> each[0] - each[1];
            case MIN -> Arrays.stream(each).min().orElseThrow();
            case MAX -> Arrays.stream(each).max().orElseThrow();
        };
    }
}
