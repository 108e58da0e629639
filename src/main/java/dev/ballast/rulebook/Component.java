package dev.ballast.rulebook;

import dev.ballast.fact.Fact;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Unit;
import java.util.function.Function;

/**
 * One component of a fact type, as rules name it.
 *
 * @param type the Java type: a quantity, an enum, boolean, About, or a word
 * @param unit what it is measured in; code for enums, words and About
 */
public record Component(Class<? extends Fact> owner, String name, Class<?> type, Unit unit) {

    /** {@code Coverage.minimum}. */
    public String path() {
        return owner.getSimpleName() + "." + name;
    }

    /** The value of this component in a fact of the owning type. */
    public Object of(Fact fact) {
        return getter().apply(fact);
    }

    /** The accessor as a function; the same object for the life of the program, so that rebuilding rules makes no classes. */
    public Function<Fact, Object> getter() {
        return Getters.of(owner, name);
    }

    /** Whether values stand in an order that rules may compare by. */
    public boolean isOrdered() {
        return Quantity.class.isAssignableFrom(type);
    }
}
