package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Always;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * The fleet that there will be once all orders are delivered, beside the demand that it is meant for.
 *
 * @param ordered accelerators on order for all facilities, their price over the silicon cost of one; where that is more, those
 *     that a state plans for its own use
 * @param fleetShare owned and ordered accelerators over the demand exceeded in one tenth of hours, the scale of
 *     {@link Hedge}
 * @param optimalLow the low end of what is best to own on that scale, as {@link Hedge} has it
 * @param optimalHigh the high end
 * @param surplusPrice the price of what is on order beyond that demand, at most that of all orders
 * @param regret yearly cost of that fleet which a better mix would avoid, as {@link Hedge} has it for the fleet of today
 * @param deliveryMonths months until the first delivery; none when it is due, or when nothing is on order
 */
@Always("optimalLow <= optimalHigh")
@Formula(
        text =
                "order value ÷ silicon cost of an accelerator, or the accelerators that a state plans less those of tenants where that is more; (owned + ordered) ÷ demand exceeded in one tenth of hours; price × the part of the orders above that demand; optimum and regret as for the fleet of today",
        source = "Capacity planning on the load-duration curve; orders counted at the price of the installed fleet")
@Limits(
        "Counts orders at the silicon cost of the fleet of today; a newer accelerator does the work of several, and orders that replace what retires add nothing.")
public record OrderedFleet(
        About about,
        Count ordered,
        Share fleetShare,
        Share optimalLow,
        Share optimalHigh,
        Money surplusPrice,
        Money regret,
        Months deliveryMonths,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return surplusPrice.isPositive()
                ? Stake.lost(surplusPrice, "of orders beyond the demand stated", deliveryMonths)
                : Stake.lost(regret, "a year that a better mix would avoid", Months.of(12));
    }

    @Override
    public String statement() {
        String best = "between %s and %s is best when capacity is next bought".formatted(optimalLow, optimalHigh);
        if (ordered.value() == 0) {
            return "Owned capacity is %s of the demand exceeded in one hour of ten, and no accelerators are on order or planned; %s. Staying as it is costs %s a year that could be avoided."
                    .formatted(fleetShare, best, regret);
        }
        return "%s accelerators are on order or planned for own use; with them the fleet is %s of the demand exceeded in one hour of ten, and of what is to come %s buys what is beyond it; %s."
                .formatted(ordered, fleetShare, surplusPrice, best);
    }
}
