package dev.ballast.declared;

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
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The values of one client for one thing, those that are derived among them. Each line is worked out once, so that lines
 * that share others cost no more.
 */
public final class Values {

    private final Extensions extensions;
    private final Function<String, Double> stated;
    private final String thing;
    private final Map<String, Value> known = new HashMap<>();

    /**
     * What became of a line.
     *
     * @param number not a number where something is missing
     * @param pointers the values that it rests on
     * @param missing the values that it lacks, or those that are zero and divide; empty when there is a number
     */
    public record Value(double number, SortedSet<String> pointers, SortedSet<String> missing) {

        public boolean isKnown() {
            return missing.isEmpty();
        }

        /** The number in its unit; money in this currency. */
        public Quantity as(Unit unit, Currency currency) {
            return switch (unit) {
                case SHARE -> Share.of(number);
                case RATIO -> Ratio.of(number);
                case RATE -> Rate.of(number);
                case MONEY -> Money.of(currency, number);
                case MONTHS -> Months.of(number);
                case COUNT -> Count.of(number);
                case POWER -> Power.of(number);
                case ENERGY -> Energy.of(number);
                case FLOP -> Flop.of(number);
                case CODE, DATE, FLAG, COUNTRY -> throw new IllegalArgumentException("no number: " + unit);
            };
        }
    }

    /**
     * The values for one thing.
     *
     * @param stated the number at a JSON pointer; not a number where the client states none
     * @param thing the id of the thing; for the organisation its name
     */
    public Values(Extensions extensions, Function<String, Double> stated, String thing) {
        this.extensions = extensions;
        this.stated = stated;
        this.thing = thing;
    }

    /** The value of a line; lines that were admitted stand in no circle. */
    public Value of(Attribute line) {
        Value value = known.get(line.id());
        if (value == null) {
            value = line.derivation() == null ? stated(line) : derived(line.derivation());
            known.put(line.id(), value);
        }
        return value;
    }

    private Value stated(Attribute line) {
        String pointer = line.pointer(thing);
        double number = stated.apply(pointer);
        SortedSet<String> at = new TreeSet<>(List.of(pointer));
        return Double.isNaN(number) ? new Value(Double.NaN, at, at) : new Value(number, at, new TreeSet<>());
    }

    private Value derived(Derivation derivation) {
        var numbers = new ArrayList<Double>();
        var pointers = new TreeSet<String>();
        var missing = new TreeSet<String>();
        Value last = new Value(Double.NaN, pointers, missing);
        for (String id : derivation.of()) {
            last = of(extensions.attribute(id).orElseThrow());
            numbers.add(last.number());
            pointers.addAll(last.pointers());
            missing.addAll(last.missing());
        }
        if (!missing.isEmpty()) {
            return new Value(Double.NaN, pointers, missing);
        }
        double number = derivation.form().of(numbers);
        return Double.isFinite(number)
                ? new Value(number, pointers, missing)
                : new Value(Double.NaN, pointers, last.pointers());
    }

    /** Whether a line of this unit may be derived at all. */
    public static boolean isNumber(Unit unit) {
        return Declared.BY_UNIT.containsKey(unit) && unit != Unit.FLAG;
    }
}
