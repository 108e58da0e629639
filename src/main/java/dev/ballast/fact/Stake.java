package dev.ballast.fact;

import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What a fact puts at stake: an amount, what the amount is, and in how many months it bites.
 *
 * @param meaning words that follow the amount, such as {@code a year short of debt service}
 */
public record Stake(Money amount, String meaning, Months due, Kind kind) {

    /** How sure it is that the amount goes, from the surest. */
    public enum Kind {
        /** Lost, missing or paid without need as things are planned. */
        LOST,
        /** Lost or missing in a bad case that may never come, such as power that comes late. */
        STRESSED,
        /** Concerned, such as a principal, an order or a backlog: how much of it would be lost is not known. */
        EXPOSED
    }

    /** An amount that is lost, missing or paid without need. */
    public static Stake lost(Money amount, String meaning, Months due) {
        return new Stake(amount, meaning, due, Kind.LOST);
    }

    /** An amount that is lost or missing in the bad case that its meaning names. */
    public static Stake stressed(Money amount, String meaning, Months due) {
        return new Stake(amount, meaning, due, Kind.STRESSED);
    }

    /** An amount that the finding is about, of which nobody knows what would be lost. */
    public static Stake exposed(Money amount, String meaning, Months due) {
        return new Stake(amount, meaning, due, Kind.EXPOSED);
    }
}
