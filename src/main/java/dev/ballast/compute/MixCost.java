package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;

/**
 * What a year of the demanded compute costs at four mixes of owned, reserved and rented accelerators. Owned ones are charged
 * in full, capital included, so this compares mixes to choose from; it is no cash flow, and says nothing of how to finance one.
 *
 * @param today owned and reserved as they are, the rest rented
 * @param best owned up to the optimum at the middle life, or reserved where an offer is cheaper, the rest rented
 * @param allOwned owned up to the fullest hour
 * @param allRented nothing owned and nothing reserved
 */
@Formula(
        text =
                "8,760 hours × (owned × owned cost + reserved × reserved price + average demand above both × price × (availability × surge in that hour + (1 − availability) × cost of an unserved hour))",
        source =
                "Newsvendor capacity problem on the load-duration curve, with rationing and a price that follows demand")
@Limits("Owned capacity at full cost, so a comparison of mixes to choose from and no cash flow.")
public record MixCost(About about, Money today, Money best, Money allOwned, Money allRented, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "A year of the demanded compute costs %s as it is mixed today, %s at the best mix, %s all owned and %s all rented."
                .formatted(today, best, allOwned, allRented);
    }
}
