package dev.ballast.rulebook;

import dev.ballast.unit.Count;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Printed;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/** How far two quantities of one unit are apart, in that unit. */
final class Distance {

    private Distance() {}

    static Quantity between(Quantity left, Quantity right) {
        return like(left, Math.abs(left.value() - right.value()));
    }

    /** {@code by 0.13x}, with as many digits as it takes to see that it is not nothing. */
    static String words(Quantity left, Quantity right) {
        Quantity distance = between(left, right);
        return distance.value() == 0
                ? "exactly"
                : "by " + points(distance, Printed.of(distance, like(left, 0)).left());
    }

    /** Two shares differ by percentage points, not by per cent of either. */
    private static String points(Quantity distance, String printed) {
        if (!(distance instanceof Share)) {
            return printed;
        }
        return printed.replace(" %", printed.equals("1 %") ? " percentage point" : " percentage points");
    }

    private static Quantity like(Quantity unit, double value) {
        if (unit instanceof Money money) {
            return Money.of(money.currency(), value);
        }
        return switch (unit.unit()) {
            case SHARE -> Share.of(value);
            case RATIO -> Ratio.of(value);
            case RATE -> Rate.of(value);
            case MONTHS -> Months.of(value);
            case COUNT -> Count.of(value);
            case POWER -> Power.of(value);
            case ENERGY -> Energy.of(value);
            case FLOP -> Flop.of(value);
            case MONEY, CODE, DATE, FLAG, COUNTRY ->
                throw new IllegalArgumentException("no quantity of this unit: " + unit.unit());
        };
    }
}
