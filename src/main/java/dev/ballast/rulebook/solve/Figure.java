package dev.ballast.rulebook.solve;

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
import dev.ballast.unit.Unit;

/** Bare numbers as figures of a unit; money in dollars, as in cases. */
final class Figure {

    private Figure() {}

    static Quantity of(Unit unit, double value) {
        return switch (unit) {
            case SHARE -> Share.of(value);
            case RATIO -> Ratio.of(value);
            case RATE -> Rate.of(value);
            case MONEY -> Money.of("USD", value);
            case MONTHS -> Months.of(value);
            case COUNT -> Count.of(value);
            case POWER -> Power.of(value);
            case FLOP -> Flop.of(value);
            case ENERGY -> Energy.of(value);
            case CODE, DATE, FLAG, COUNTRY -> throw new IllegalArgumentException("no figure of this unit: " + unit);
        };
    }
}
