package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;

/**
 * Accelerator-hours that the final run takes by the experience of published runs, beside those of its plan.
 *
 * @param efficiency what whole runs on such accelerators usually reach; 26 % of peak on H100
 * @param hours at that efficiency
 * @param low one run in ten takes less
 * @param high one run in ten takes more
 * @param planned hours that the plan has, the usual ones where it sets no window
 */
@Each("run")
@Formula(
        text =
                "6 × active parameters × tokens ÷ (peak × 3,600 × usual efficiency); ÷ and × the band; usual efficiency of an accelerator is the mean over organisations of the logarithm, 0.40 × 0.83 counting as one organisation more",
        source =
                "25 published runs of seven organisations (fixtures/published/training-runs.csv); interval of prediction by Student's t over organisations")
@Limits(
        "Seven organisations, most runs of one of them; small models on new accelerators have taken twice the hours foretold.")
public record UsualHours(
        About about, Share efficiency, Count hours, Count low, Count high, Count planned, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "The final run of %s usually takes %s accelerator-hours at %s of peak, in four of five cases between %s and %s; its plan has %s."
                .formatted(about.id(), hours, efficiency, low, high, planned);
    }
}
