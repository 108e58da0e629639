package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * Energy of one site against what law or permit asks of it. What is asked is what the client declares, with its source.
 *
 * @param carbonFreeShare the part of yearly electricity that is free of carbon
 * @param requiredShare the part that is required
 * @param pue energy of the site over energy of the computers
 * @param requiredPue the most that is allowed
 * @param dueMonths months until both are required; zero when they are today
 */
@Each("facility")
@Formula(
        text =
                "carbon-free share against the required one; PUE against the highest allowed one; both on the day from which they are required",
        source = "Requirement as the client declares it, with the law or permit as its source")
@Limits("Compares with what the client declares to be required; laws are not looked up.")
public record GreenGap(
        About about,
        Share carbonFreeShare,
        Share requiredShare,
        Ratio pue,
        Ratio requiredPue,
        Months dueMonths,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Site %s runs on %s carbon-free electricity with a PUE of %s; %s and at most %s are required %s."
                .formatted(
                        about.id(),
                        carbonFreeShare,
                        pue,
                        requiredShare,
                        requiredPue,
                        dueMonths.value() > 0 ? "in " + dueMonths : "today");
    }
}
