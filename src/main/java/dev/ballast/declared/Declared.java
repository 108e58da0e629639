package dev.ballast.declared;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Inputs;
import dev.ballast.unit.Count;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;
import dev.ballast.unit.Unit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A fact that a pack declares in {@code extensions.yaml}: one record for each unit, told apart by the id. */
public sealed interface Declared extends Fact
        permits DeclaredShare,
                DeclaredRatio,
                DeclaredRate,
                DeclaredMoney,
                DeclaredMonths,
                DeclaredCount,
                DeclaredPower,
                DeclaredEnergy,
                DeclaredFlop,
                DeclaredFlag {

    /** How all of these are computed, for the dictionary. */
    String FORMULA = "what the client states, or ratio, sum, difference, min or max of such lines";

    /** Where the method can be looked up. */
    String SOURCE = "the extensions.yaml of the pack that declares the id";

    /** Where all of these are blind. */
    String LIMITS = "Taken as the client states it, within the range of the line; no model checks or reads it.";

    /** The type of each unit that a line may have. */
    Map<Unit, Class<? extends Declared>> BY_UNIT = byUnit();

    /** Every type, in the order of the units. */
    List<Class<? extends Fact>> TYPES = List.copyOf(BY_UNIT.values());

    /** The full id of the line, such as {@code acme.firm_power}. */
    String id();

    /** How it is printed. */
    Said said();

    /**
     * The fact of one line about one thing.
     *
     * @param value of the type that belongs to the unit of the line
     */
    static Declared of(Attribute line, About about, Object value, Inputs inputs) {
        String id = line.id();
        Said said = line.said();
        return switch (line.unit()) {
            case SHARE -> new DeclaredShare(about, id, (Share) value, said, inputs);
            case RATIO -> new DeclaredRatio(about, id, (Ratio) value, said, inputs);
            case RATE -> new DeclaredRate(about, id, (Rate) value, said, inputs);
            case MONEY -> new DeclaredMoney(about, id, (Money) value, said, inputs);
            case MONTHS -> new DeclaredMonths(about, id, (Months) value, said, inputs);
            case COUNT -> new DeclaredCount(about, id, (Count) value, said, inputs);
            case POWER -> new DeclaredPower(about, id, (Power) value, said, inputs);
            case ENERGY -> new DeclaredEnergy(about, id, (Energy) value, said, inputs);
            case FLOP -> new DeclaredFlop(about, id, (Flop) value, said, inputs);
            case FLAG -> new DeclaredFlag(about, id, (Boolean) value, said, inputs);
            case CODE, DATE, COUNTRY -> throw new IllegalArgumentException("no line has this unit: " + line.unit());
        };
    }

    private static Map<Unit, Class<? extends Declared>> byUnit() {
        var types = new EnumMap<Unit, Class<? extends Declared>>(Unit.class);
        types.put(Unit.SHARE, DeclaredShare.class);
        types.put(Unit.RATIO, DeclaredRatio.class);
        types.put(Unit.RATE, DeclaredRate.class);
        types.put(Unit.MONEY, DeclaredMoney.class);
        types.put(Unit.MONTHS, DeclaredMonths.class);
        types.put(Unit.COUNT, DeclaredCount.class);
        types.put(Unit.POWER, DeclaredPower.class);
        types.put(Unit.ENERGY, DeclaredEnergy.class);
        types.put(Unit.FLOP, DeclaredFlop.class);
        types.put(Unit.FLAG, DeclaredFlag.class);
        return Collections.unmodifiableMap(types);
    }
}
