package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Count;
import dev.ballast.unit.Flop;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * What one training run asks of its accelerators. Efficiency is that of the whole run, stops included, not that of one step.
 *
 * @param compute operations of the final run
 * @param efficiency model operations over what the accelerators could have done in the window; 33 % is usual
 * @param windowMonths from the first token of the final run to the last
 * @param acceleratorHours of the whole programme, experiments and failed runs included
 * @param dataRatio tokens over active parameters; about 20x is best for the compute, practice goes far beyond
 * @param small whether fewer parameters work on a token than in the large runs that are published
 * @param proven whether a measured run of the organisation's own reached this efficiency
 */
@Each("run")
@Formula(
        text =
                "6 × active parameters × tokens; ÷ (accelerators × window × peak); accelerator-hours × experiments; tokens ÷ active parameters",
        source = "Hoffmann et al. 2022 (arXiv 2203.15556): 6 N D; efficiency as in Chowdhery et al. 2022 (PaLM)")
@Limits("6 N D: attention, recomputation and sparse routing beyond active parameters are left out.")
public record TrainingPlan(
        About about,
        Flop compute,
        Share efficiency,
        Months windowMonths,
        Count acceleratorHours,
        Ratio dataRatio,
        boolean small,
        boolean proven,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Run %s needs %s; its accelerators are to do %s of what they could in %s, and the whole programme takes %s accelerator-hours."
                .formatted(about.id(), compute, efficiency, windowMonths, acceleratorHours);
    }
}
