package dev.ballast.declared;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;

/**
 * A yes or no that a pack lets clients declare.
 *
 * @param id the full id of the line, such as {@code acme.firm_power}, which every rule has to name
 */
@Each("organisation")
@Formula(text = Declared.FORMULA, source = Declared.SOURCE)
@Limits(Declared.LIMITS)
public record DeclaredFlag(About about, String id, boolean value, Said said, Inputs inputs) implements Declared {

    @Override
    public String statement() {
        return said.of(value);
    }
}
