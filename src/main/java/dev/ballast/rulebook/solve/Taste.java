package dev.ballast.rulebook.solve;

import dev.ballast.unit.Unit;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Which of many possible figures is taken: the plainest one, or one drawn from a seed, often at the very limit. */
public final class Taste {

    private static final double SMALLEST_PART = 1e-9;

    /** Null where the plainest is wanted. */
    private final @Nullable Random random;

    private Taste(@Nullable Random random) {
        this.random = random;
    }

    /** Figures in the middle of what is possible, a step away from what limits them. */
    public static Taste plain() {
        return new Taste(null);
    }

    /** Figures drawn from a seed: exactly at a limit, the last digit past it, near it or far away. */
    public static Taste of(long seed) {
        return new Taste(new Random(seed));
    }

    int pick(int among) {
        return random == null ? 0 : random.nextInt(among);
    }

    double value(Range range, Unit unit) {
        for (int attempt = 0; attempt < 40; attempt++) {
            double value = candidate(range, scale(unit), random == null ? 3 + attempt % 4 : random.nextInt(7));
            double kept = ten(value);
            if (range.holds(kept)) {
                return kept;
            }
        }
        return range.hasLow() ? range.low() : range.hasHigh() ? range.high() : scale(unit);
    }

    private double candidate(Range range, double scale, int way) {
        double part = random == null ? 0.5 : random.nextDouble();
        if (!range.hasLow() && !range.hasHigh()) {
            return random == null ? scale : scale * (4 * part - 1);
        }
        double low = range.hasLow() ? range.low() : range.high() - scale * (0.1 + 2 * part);
        double high = range.hasHigh() ? range.high() : range.low() + scale * (0.1 + 2 * part);
        return switch (way) {
            case 0 -> range.hasLow() ? low : high;
            case 1 -> range.hasLow() ? low + step(low) : high - step(high);
            case 2 -> range.hasHigh() ? high - step(high) : low + step(low);
            case 3 -> low + (high - low) * part;
            case 4 -> range.hasHigh() ? high : low;
            case 5 -> low + (high - low) / 3;
            default -> low + (high - low) * 0.75;
        };
    }

    private static double step(double value) {
        double size = Math.abs(value);
        return size == 0 ? SMALLEST_PART : StrictMath.pow(10, Math.floor(StrictMath.log10(size)) - 9);
    }

    private static double ten(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(10, java.math.RoundingMode.HALF_EVEN))
                .doubleValue();
    }

    private static double scale(Unit unit) {
        return switch (unit) {
            case SHARE -> 0.4;
            case RATE -> 0.05;
            case MONTHS -> 12;
            case COUNT -> 10;
            case POWER -> 50;
            case MONEY -> 1e8;
            case FLOP -> 1e24;
            case RATIO, ENERGY, CODE, DATE, FLAG, COUNTRY -> 1.5;
        };
    }
}
