package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Classified;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.profile.CapacityClass;
import dev.ballast.unit.Months;
import java.util.Locale;

/**
 * How much debt the state can carry, as the last debt sustainability analysis classifies it.
 *
 * @param capacity the class, which picks the limits that hold
 * @param age months since the analysis was published
 */
@Formula(
        text = "the class as published; months from its publication to the as-of date",
        source = "IMF and World Bank, Debt Sustainability Framework for Low-Income Countries, in use since July 2018")
@Limits("As last published; a downgrade since then is not seen.")
public record DebtCarryingCapacity(About about, CapacityClass capacity, Months age, Inputs inputs)
        implements Classified {

    @Override
    public String classKey() {
        return capacity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String statement() {
        return "The capacity to carry debt was published as %s %s before the as-of date.".formatted(classKey(), age);
    }
}
