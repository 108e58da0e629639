package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.finance.YieldOutcome;
import dev.ballast.unit.Count;
import dev.ballast.unit.Rate;

/**
 * What one vintage yields a year while its accelerators last, before tax and before any financing.
 *
 * @param outcome whether there is one yield, several or none
 * @param rates how many rates make the vintage worth nothing
 * @param irr the yield, the lowest of several; where there is none, the end of the search
 * @param modifiedIrr yield when outlays are financed at the marginal rate and receipts earn the yield on cash until the end
 * @param marginalRate what the next debt costs
 */
@Formula(
        text =
                "rate at which flows, by actual days over 365, are worth nothing; (receipts grown to the end at the yield on cash ÷ outlays discounted at the marginal rate)^(1 ÷ years) − 1",
        source = "Internal and modified internal rate of return (XIRR and MIRR of spreadsheets)")
@Limits("Before tax and financing, at the planned lift; several rates mean that no one of them says much.")
public record VintageYield(
        About about, YieldOutcome outcome, Count rates, Rate irr, Rate modifiedIrr, Rate marginalRate, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        String yields = switch (outcome) {
            case ONE_RATE -> "The vintage yields " + irr;
            case SEVERAL_RATES ->
                "The vintage has no yield to speak of: %s rates make it worth nothing, the lowest %s"
                        .formatted(rates, irr);
            case GAINS_AT_EVERY_RATE, LOSES_AT_EVERY_RATE -> "The vintage has no yield: " + outcome.words();
        };
        return "%s; with receipts held as cash until its end it yields %s, against debt at %s."
                .formatted(yields, modifiedIrr, marginalRate);
    }
}
