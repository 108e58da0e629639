package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Always;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/**
 * Utilisation above which owning an accelerator is cheaper than renting one, as a range over the useful life.
 *
 * @param utilisationLow with the longest life
 * @param utilisationHigh with the shortest life; above 100 % owning never pays
 * @param ownedCostPerHour cost of one installed hour at the middle life
 */
@Always("utilisationLow <= utilisationHigh")
@Formula(
        text = "(annuity of silicon and facility ÷ 8,760 hours + running cost per hour) ÷ rental price per hour",
        source = "Break-even utilisation as published by Uptime Institute (2025) and Lenovo (2025)")
@Limits(
        "One price and one utilisation; published break-evens run from 33 % to never, by the price of servers and of rent.")
public record BreakEven(About about, Share utilisationLow, Share utilisationHigh, Money ownedCostPerHour, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Owning beats renting from a utilisation of %s with the longest life and %s with the shortest; an installed hour costs %s."
                .formatted(reached(utilisationLow), reached(utilisationHigh), ownedCostPerHour);
    }

    /** No fleet is used more than always. */
    private static String reached(Share utilisation) {
        return utilisation.compareTo(Share.ONE) > 0 ? "none at all" : utilisation.toString();
    }
}
