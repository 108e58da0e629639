package dev.ballast.scenario;

import dev.ballast.unit.Money;
import java.util.Arrays;
import java.util.Currency;

/** How an amount lies over scenarios: a twentieth of them are at or below {@code p5}, half at or below {@code p50}. */
public record Spread(Money p5, Money p50, Money p95, Money mean) {

    private static final double LOW = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.95;

    /** Of at least one amount, in whole units of the currency. */
    static Spread of(double[] amounts, Currency currency) {
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        return new Spread(
                Money.of(currency, at(sorted, LOW)),
                Money.of(currency, at(sorted, MIDDLE)),
                Money.of(currency, at(sorted, HIGH)),
                Money.of(currency, GivenData.mean(amounts)));
    }

    /** The nearest rank: the least amount that so many of all are at or below. */
    private static double at(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
