package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/**
 * The use above which an accelerator under a reservation of a year costs less than the same hours on demand.
 *
 * @param utilisation the part of all hours; about 64 %
 * @param reservedPrice of an hour, as offered or as the market usually asks
 */
@Formula(
        text = "price of an hour under a reservation of a year ÷ price of an hour on demand",
        source = "Reserved and on-demand prices of three providers, 2018 to 2025 (Epoch AI)")
@Limits("A reservation of a year against one price on demand; refused hours are left out.")
public record ReservedBreakEven(About about, Share utilisation, Money reservedPrice, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "A reservation at %s an hour beats renting on demand from a utilisation of %s."
                .formatted(reservedPrice, utilisation);
    }
}
