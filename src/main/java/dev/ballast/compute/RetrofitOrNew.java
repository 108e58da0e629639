package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;

/**
 * What a new hall costs above a refit of the old one at the first change of silicon, by component: new building less rents less
 * refit. Negative when the new hall is cheaper.
 *
 * @param newBuild cost of a new hall
 * @param rents that the old hall earns re-let until its life ends, as of the change
 * @param retrofit cost of a refit of the old hall
 * @param difference new hall less refit
 */
@Each("facility")
@Formula(
        text =
                "cost of a new hall − yearly rent × present value of a year of the old hall's remaining life − cost of a refit",
        source = "Comparison of two options component by component; present value of an annuity")
@Limits("The first change of silicon only; the time that either way takes is not priced.")
public record RetrofitOrNew(About about, Money newBuild, Money rents, Money retrofit, Money difference, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "At the first change of silicon a new hall costs %s %s than a refit of %s: %s to build, less %s of rent of the old one, against %s."
                .formatted(
                        Money.of(difference.currency(), StrictMath.abs(difference.value())),
                        difference.value() < 0 ? "less" : "more",
                        about.id(),
                        newBuild,
                        rents,
                        retrofit);
    }
}
