package dev.ballast.rulebook.pack;

import dev.ballast.unit.Count;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import dev.ballast.unit.Unit;
import java.math.BigDecimal;

/** The units that a threshold may have. Money is none of them: it is judged as a ratio or against materiality. */
public enum ThresholdUnit {
    SHARE,
    RATIO,
    RATE,
    MONTHS,
    COUNT,
    POWER,
    FLOP;

    /** The unit on the list of all units. */
    public Unit unit() {
        return Unit.valueOf(name());
    }

    /** The number with this unit: 1.20 as a ratio is 1.20x. */
    public Quantity of(BigDecimal value) {
        double number = value.doubleValue();
        return switch (this) {
            case SHARE -> Share.of(number);
            case RATIO -> Ratio.of(number);
            case RATE -> Rate.of(number);
            case MONTHS -> Months.of(number);
            case COUNT -> Count.of(number);
            case POWER -> Power.of(number);
            case FLOP -> Flop.of(number);
        };
    }
}
