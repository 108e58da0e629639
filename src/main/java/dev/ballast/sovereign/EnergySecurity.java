package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * How heavily the programme leans on the country's power and fuel.
 *
 * @param loadToPeak average load of the programme over the national peak
 * @param importedShare the part of fuel and power that is imported
 * @param fuelCover months that fuel in store lasts
 */
@Formula(
        text = "load ÷ national peak; imported share and fuel cover as declared",
        source = "Energy-security indicators, as the IEA publishes for its members")
@Limits("National averages; a grid may be tight in one place.")
public record EnergySecurity(About about, Share loadToPeak, Share importedShare, Months fuelCover, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "The programme would take %s of the national peak; %s of fuel and power is imported, and stores last %s."
                .formatted(loadToPeak, importedShare, fuelCover);
    }
}
