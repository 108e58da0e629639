package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Ratio;

/**
 * The worth of one more unit of money in data, and of the same unit in models of one's own.
 *
 * @param marginal present value of what the last unit of money in data earns until it has decayed
 * @param coreMarginal the same for the last unit in models
 */
@Formula(
        text =
                "data: first-year return × cleared share ÷ (discount rate + decay × (1 − loop share)); models: first-year return ÷ (discount rate + decay of a lead)",
        source = "Present value of a stream that decays at a constant rate (growing perpetuity, Gordon)")
@Limits("Returns of the first year as measured, decaying at constant rates.")
public record DataReturn(About about, Ratio marginal, Ratio coreMarginal, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "The last unit of money in data is worth %s of itself, in models of its own %s."
                .formatted(marginal, coreMarginal);
    }
}
