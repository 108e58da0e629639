package dev.ballast.action;

import java.util.function.DoubleFunction;

/**
 * A change of a profile, of which more or less can be done: how much is enough, models and rules say.
 *
 * @param isFixed whether the facts say already how much of it is to be done
 * @param at the change, by how far it goes: above zero, and one for all the way
 */
public record Lever(boolean isFixed, DoubleFunction<Edit> at) {

    static Lever fixed(Edit edit) {
        return new Lever(true, part -> edit);
    }

    static Lever sliding(DoubleFunction<Edit> at) {
        return new Lever(false, at);
    }

    /** All the way. */
    public Edit whole() {
        return at.apply(1);
    }
}
