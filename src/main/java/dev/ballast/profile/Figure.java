package dev.ballast.profile;

import dev.ballast.unit.Money;
import dev.ballast.unit.Quantity;
import java.util.Currency;

/**
 * One number of a profile.
 *
 * @param at its JSON pointer
 * @param least the least value that the profile may have here, as a bare number
 * @param most the greatest
 */
public record Figure(String at, Quantity value, double least, double most) {

    /** The figure moved by a share of its size, up or down, but not beyond its bounds: 0.9 moved by 0.2 may be 1. */
    public Quantity moved(double share) {
        double wanted = value.value() + Math.abs(value.value()) * share;
        return of(Math.max(least, Math.min(most, wanted)));
    }

    /** Another number in the unit of this one. */
    public Quantity of(double number) {
        return like(value, number);
    }

    /** Another number in the unit of a quantity. */
    public static Quantity like(Quantity value, double number) {
        Currency currency = value instanceof Money money ? money.currency() : Amount.NO_CURRENCY;
        return (Quantity) Amount.valueOf(value.unit().name()).of(number, currency);
    }
}
