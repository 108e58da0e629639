package dev.ballast.rulebook.mutate;

import dev.ballast.unit.Count;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/** Limits moved by one part in a hundred of themselves, and nought by a hundredth. */
final class Moved {

    private static final double PART = 0.01;

    private Moved() {}

    static Quantity by(Quantity from, boolean up) {
        double step = from.value() == 0 ? PART : PART * Math.abs(from.value());
        double value = up ? from.value() + step : from.value() - step;
        if (from instanceof Money money) {
            return Money.of(money.currency(), value);
        }
        return switch (from.unit()) {
            case SHARE -> Share.of(value);
            case RATIO -> Ratio.of(value);
            case RATE -> Rate.of(value);
            case MONTHS -> Months.of(value);
            case COUNT -> Count.of(value);
            case POWER -> Power.of(value);
            case FLOP -> Flop.of(value);
            case ENERGY -> Energy.of(value);
            case MONEY, CODE, DATE, FLAG, COUNTRY ->
                throw new IllegalArgumentException("no limit is of this unit: " + from.unit());
        };
    }
}
