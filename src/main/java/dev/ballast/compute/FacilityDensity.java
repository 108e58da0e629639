package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Months;
import dev.ballast.unit.Power;

/**
 * What one hall can feed and cool a rack, against the racks that are planned and those of the next generation.
 *
 * @param rated the most that the hall allows one rack
 * @param planned what a planned rack draws
 * @param next what a rack of the next generation draws
 * @param airCooled whether air alone cools the hall
 * @param modular whether racks of another generation go in without structural work
 * @param refreshBeforeMaturity whether the first change of silicon comes before debt on the hall is repaid
 * @param refreshMonths months until the first change of silicon
 */
@Each("facility")
@Formula(
        text =
                "first change of silicon = day the plan counts on + life of silicon; compared with the day of the last debt on the hall",
        source = "Design density of halls against published racks of the next generation")
@Limits("One next rack for all; cooling by liquid is not checked against the water and plant of the site.")
public record FacilityDensity(
        About about,
        Power rated,
        Power planned,
        Power next,
        boolean airCooled,
        boolean modular,
        boolean refreshBeforeMaturity,
        Months refreshMonths,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Hall %s allows %s a rack; %s is planned and %s comes next, with new silicon in %s, %s the debt on it is repaid."
                .formatted(
                        about.id(),
                        rated,
                        planned,
                        next,
                        refreshMonths,
                        refreshBeforeMaturity ? "before" : "not before");
    }
}
