package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Share;

/**
 * How much of the fleet is let for how much of the life of its silicon.
 *
 * @param share accelerator-months owed under contracts that have begun, over all accelerator-months of the fleet within one life of silicon
 * @param today the part of the fleet that is let today
 */
@Formula(
        text =
                "accelerators × take-or-pay share × months left, at most one life of silicon, of contracts that have begun ÷ (accelerators owned × life of silicon); at most 1",
        source = "Contracted share of capacity, project-finance practice")
@Limits("Counts accelerators and months, not price.")
public record ContractedShare(About about, Share share, Share today, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "Customers have to pay for %s of the fleet today, and for %s of it over a life of silicon."
                .formatted(today, share);
    }
}
