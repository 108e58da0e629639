package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Money;

/**
 * What one training run uses up, as training costs are published: the part of the value of servers and network that goes while
 * they work on it, and the energy. Nothing is charged for staff, for idle hours or for interest.
 *
 * @param hardware value of servers and network that is used up
 * @param energy that the run draws, cooling included
 * @param energyCost what it costs
 * @param total both together
 */
@Each("run")
@Formula(
        text =
                "accelerator-hours of the programme × servers and network × (1 + growth)^−years owned before × ln(1 + growth) ÷ 8,766, where growth is that of operations per money; hours × rated power × draw × PUE × price of energy",
        source =
                "Amortised training cost of Cottier et al. 2024 (arXiv 2405.21015), Epoch AI: 0.14 orders of magnitude a year")
@Limits("Counts no staff, idle hours or interest; prices accelerators of the run as those of the fleet.")
public record AmortisedCost(About about, Money hardware, Energy energy, Money energyCost, Money total, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Training %s uses up %s: %s of servers and network, and %s for %s."
                .formatted(about.id(), total, hardware, energyCost, energy);
    }
}
