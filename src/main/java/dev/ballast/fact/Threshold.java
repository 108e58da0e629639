package dev.ballast.fact;

import dev.ballast.unit.Count;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;
import dev.ballast.unit.Quantity;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * A number that rules compare with, in force on the as-of date: {@code debt.coverage.floor} is 1.00x. A rule reads it
 * by the accessor of its unit; another one is refused when the pack is admitted. There is none in money.
 *
 * @param key the case that this value is for, such as a class of country; empty when there is one value for all
 */
public record Threshold(String id, String key, Quantity quantity, String title) implements Fact {

    /** The id, and after a slash the key where there is one: {@code fiscal.public-debt-to-gdp.cap/medium}. */
    public String name() {
        return key.isEmpty() ? id : id + "/" + key;
    }

    public Share share() {
        return as(Share.class);
    }

    public Ratio ratio() {
        return as(Ratio.class);
    }

    public Rate rate() {
        return as(Rate.class);
    }

    public Months months() {
        return as(Months.class);
    }

    public Count count() {
        return as(Count.class);
    }

    public Power power() {
        return as(Power.class);
    }

    public Flop flop() {
        return as(Flop.class);
    }

    @Override
    public About about() {
        return About.rulebook();
    }

    @Override
    public Inputs inputs() {
        return Inputs.none();
    }

    @Override
    public String statement() {
        return "%s is %s.".formatted(title, quantity);
    }

    /** @throws IllegalStateException when the threshold is of another unit, which admission refuses */
    private <T extends Quantity> T as(Class<T> type) {
        if (!type.isInstance(quantity)) {
            throw new IllegalStateException(
                    "threshold " + id + " is of unit " + quantity.unit().word());
        }
        return type.cast(quantity);
    }
}
