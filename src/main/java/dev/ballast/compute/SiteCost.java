package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Energy;
import dev.ballast.unit.Money;

/**
 * What running the owned fleet takes in a year, by cause, and what a rated megawatt of it costs with all that is installed.
 *
 * @param energy drawn in a year, cooling included
 * @param energyCost what it costs
 * @param upkeep staff, maintenance, insurance and tax
 * @param perMegawatt yearly cost of the fleet, capital included, over rated power of its computers; about USD 8.5 million
 */
@Formula(
        text =
                "rated power × average draw × PUE × 8,760 hours; × price of energy; yearly cost of the fleet ÷ rated power",
        source = "Total cost of ownership as Epoch AI computes it for a site of 1 GW (May 2026)")
@Limits("Average draw and one price of energy for the year; demand charges stand in upkeep or nowhere.")
public record SiteCost(About about, Energy energy, Money energyCost, Money upkeep, Money perMegawatt, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "The owned fleet draws %s a year for %s and takes %s of upkeep; with its capital a rated megawatt costs %s a year."
                .formatted(energy, energyCost, upkeep, perMegawatt);
    }
}
