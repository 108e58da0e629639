package dev.ballast.compute;

import dev.ballast.fact.About;
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
 * How much of the owned fleet does useful work; 0.62 is 62 % of installed accelerator-hours.
 *
 * @param dearer what the fleet costs in a year, at the longest life of silicon, above renting the same useful hours; negative when it costs less
 */
@Formula(
        text =
                "useful accelerator-hours ÷ installed accelerator-hours; dearer = accelerators × 8,760 hours × (owned hour at the longest life − utilisation × rental price)",
        source = "Client's own measurement")
@Limits("As the client measures it; useful is whatever the client counts as useful.")
public record FleetUse(About about, Share utilisation, Count accelerators, Money dearer, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        double above = Math.max(0, dearer.value());
        return Stake.lost(
                Money.of(dearer.currency(), above),
                "a year above the price of renting the same useful hours",
                Months.ZERO);
    }

    @Override
    public String statement() {
        return "%s of the hours of %s owned accelerators do useful work.".formatted(utilisation, accelerators);
    }
}
