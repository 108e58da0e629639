package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Always;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;

/** The least amount that matters to this organisation. Smaller sums change no decision of its board. */
@Always("amount >= zero")
@Formula(
        text =
                "5 % of the average income before tax of two years; 1 % of revenue when that average is not positive; 0.1 % of public revenue for a state",
        source = "Audit practice for overall materiality (ISA 320), percentages as a judgement of the house")
@Limits("Rules of thumb of auditors, without judgement on the kind of sum.")
public record Materiality(About about, Money amount, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "An amount matters to this organisation from %s.".formatted(amount);
    }
}
