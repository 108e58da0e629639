package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;

/**
 * What the owned fleet costs in a year. Capital is charged as an annuity, so the yearly cost says what owning costs and nothing
 * of how it is financed; the two are never added.
 *
 * @param capital what the fleet costs to install at today's prices
 * @param yearlyCapital annuities of all parts, each over its own life
 * @param yearlyRunning energy, staff, maintenance, insurance and tax
 * @param yearlyCost both together
 * @param usefulHour cost of an hour of useful work, idle hours included
 * @param costAtShortLife yearly cost when silicon lives its shortest usual life, of 36 months
 * @param costAtLongLife yearly cost when it lives its longest, of 84 months
 */
@Formula(
        text =
                "accelerators × capital; Σ part × rate ÷ (1 − (1 + rate)^−life), of land rate alone; power × draw × PUE × price of energy + upkeep; yearly cost ÷ hours of useful work",
        source = "Total cost of ownership as Epoch AI computes it for a site of 1 GW (May 2026)")
@Limits("Prices of today for the whole fleet; no cash flow, and never to be added to financing.")
public record FleetCost(
        About about,
        Money capital,
        Money yearlyCapital,
        Money yearlyRunning,
        Money yearlyCost,
        Money usefulHour,
        Money costAtShortLife,
        Money costAtLongLife,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "The owned fleet costs %s to install and %s a year, %s of it for capital and %s to run; an hour of useful work costs %s. By the life of its silicon a year costs from %s to %s."
                .formatted(
                        capital, yearlyCost, yearlyCapital, yearlyRunning, usefulHour, costAtLongLife, costAtShortLife);
    }
}
