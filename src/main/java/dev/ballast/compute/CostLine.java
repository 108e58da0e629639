package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/**
 * One line of what the owned fleet costs: a part of its capital, its energy, its upkeep. The lines add up to {@link FleetCost}.
 *
 * @param capital what the line costs to install; nothing for energy and upkeep
 * @param yearly annuity of the part over its own life, or what energy and upkeep cost in a year
 * @param part of the yearly cost of the fleet
 */
@Each("cost")
@Formula(
        text =
                "accelerators × cost of the part; × rate ÷ (1 − (1 + rate)^−life), of land rate alone; power × draw × PUE × 8,760 × price of energy; yearly ÷ sum of all lines",
        source = "Total cost of ownership as Epoch AI computes it for a site of 1 GW (May 2026)")
@Limits("Yearly cost of owning, idle or not; no cash flow, and never to be added to financing.")
public record CostLine(About about, Money capital, Money yearly, Share part, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "Of the yearly cost of the owned fleet, %s is %s, %s, for which %s is installed."
                .formatted(about.id(), yearly, part, capital);
    }
}
