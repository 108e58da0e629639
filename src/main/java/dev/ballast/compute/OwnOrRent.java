package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;

/**
 * What the owned fleet costs in a year above renting the hours that it works, by component: the first three less the fourth
 * are the difference. Negative when owning is cheaper.
 *
 * @param silicon annuity of servers and network
 * @param facility annuity of their place
 * @param running energy, staff, maintenance, insurance and tax
 * @param rent of the useful hours at the price on demand
 * @param difference owned less rented
 */
@Formula(
        text =
                "annuities of silicon + annuities of the facility + running cost − accelerators × utilisation × 8,760 × rental price",
        source = "Comparison of two options component by component; cost as Epoch AI computes it (May 2026)")
@Limits("Rent of useful hours at one price, with no hour refused and no price that moves.")
public record OwnOrRent(
        About about, Money silicon, Money facility, Money running, Money rent, Money difference, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Owning costs %s a year %s than renting the hours that the fleet works: %s for silicon, %s for its place and %s to run it, against %s of rent."
                .formatted(
                        Money.of(difference.currency(), StrictMath.abs(difference.value())),
                        difference.value() < 0 ? "less" : "more",
                        silicon,
                        facility,
                        running,
                        rent);
    }
}
