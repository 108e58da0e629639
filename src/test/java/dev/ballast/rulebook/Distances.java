package dev.ballast.rulebook;

import dev.ballast.unit.Count;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/** Quantities a little away from others; operations, which run to 26 digits, by a part of themselves. */
final class Distances {

    private Distances() {}

    static Quantity moved(Quantity from, double by) {
        double value = from.value() + by;
        return switch (from.unit()) {
            case SHARE -> Share.of(value);
            case RATIO -> Ratio.of(value);
            case RATE -> Rate.of(value);
            case MONTHS -> Months.of(value);
            case COUNT -> Count.of(value);
            case POWER -> Power.of(value);
            case MONEY -> Money.of(((Money) from).currency(), value);
            case FLOP -> Flop.of(from.value() * (1 + by));
            case ENERGY, CODE, DATE, FLAG, COUNTRY ->
                throw new IllegalArgumentException("no threshold is of this unit: " + from.unit());
        };
    }
}
