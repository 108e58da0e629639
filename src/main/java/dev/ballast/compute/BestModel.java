package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Count;
import dev.ballast.unit.Ratio;

/**
 * The model that the compute of one training run would be best spent on, if nothing counted but the loss of the trained
 * model. Who serves a model for long trains a smaller one on more data, and rightly: that leaves this path on purpose.
 *
 * @param parameters best number of active parameters
 * @param tokens best number of tokens
 * @param dataRatio tokens over parameters of the best model; about 18x
 * @param beyondBest tokens over parameters as planned, over those of the best model
 */
@Each("run")
@Formula(
        text =
                "N = G (C ÷ 6)^a and D = (C ÷ 6)^b ÷ G, where a = beta ÷ (alpha + beta), b = alpha ÷ (alpha + beta) and G = (alpha A ÷ beta B)^(1 ÷ (alpha + beta))",
        source =
                "Hoffmann et al. 2022 approach 3 with the constants of Besiroglu et al. 2024 (arXiv 2404.10102), or those of Hoffmann where a run asks for them")
@Limits(
        "Holds for dense models judged by loss alone; who serves a model for long rightly trains a smaller one on more data.")
public record BestModel(About about, Count parameters, Count tokens, Ratio dataRatio, Ratio beyondBest, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "The compute of run %s is best spent on %s parameters and %s tokens, %s; the plan has %s as many tokens to a parameter."
                .formatted(about.id(), parameters, tokens, dataRatio, beyondBest);
    }
}
