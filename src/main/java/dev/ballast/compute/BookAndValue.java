package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What the accounts carry the fleet at beside what it is expected to fetch, today and where the two are furthest apart.
 *
 * @param book net book value today
 * @param value what servers and network are expected to fetch today, by their age
 * @param gap book less value; negative when the fleet would fetch more
 * @param widest the largest book less value in any month until it is written off
 * @param widestMonths months until then
 */
@Formula(
        text =
                "net book value × (1 − t ÷ months left on the books) − accelerators × servers and network × left(age + t) for every month t; left as for CollateralPath, for accelerators that were new at age zero",
        source = "Straight-line book value beside expected resale value of accelerators")
@Limits(
        "One age for the whole fleet, at prices of new servers as the profile has them; what a fleet earns in use may be more.")
public record BookAndValue(
        About about, Money book, Money value, Money gap, Money widest, Months widestMonths, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        String apart = widest.isPositive()
                ? "book exceeds value by %s at the most, in %s".formatted(widest, widestMonths)
                : "book never exceeds value";
        return "The fleet stands in the books at %s and would fetch %s; %s.".formatted(book, value, apart);
    }
}
