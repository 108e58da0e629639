package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;

/**
 * Hours of useful work after which an owned accelerator has cost less than renting an equal one for them. Interest is not
 * charged, as in published comparisons of this kind; {@link BreakEven} charges it.
 *
 * @param hours of useful work
 * @param utilisation those hours over all hours of the usual life of silicon; above 100 % owning never catches up
 */
@Formula(
        text =
                "capital of one accelerator ÷ (rental price − running cost per hour); ÷ (life of silicon × 8,760 hours a year)",
        source = "Break-even hours as published by Lenovo (LP2225, May 2025)")
@Limits("Charges no interest and lets no price fall, so it flatters owning.")
public record BreakEvenHours(About about, Count hours, Share utilisation, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "An owned accelerator has earned its capital back, without interest, after %s hours of rent not paid: %s of the life of its silicon."
                .formatted(hours, utilisation);
    }
}
