package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * How much later the money of one vintage comes back than it goes out, on average.
 *
 * @param flowMonths months by which the average unit earned comes after the average unit of capital
 * @param outMonths months from now to the average unit of capital
 * @param inMonths months from now to the average unit earned while the accelerators last; their end when nothing is
 * @param drawnUpfrontShare the part of the capital that is drawn when it is raised
 */
@Formula(
        text = "value-weighted months of contribution while the silicon lasts − value-weighted months of capital",
        source = "Duration gap of asset-liability management, on cash flows")
@Limits("Averages of two flows, at plan.")
public record FlowGap(
        About about, Months flowMonths, Months outMonths, Months inMonths, Share drawnUpfrontShare, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "The average unit of capital leaves in %s and the average unit earned comes in %s, %s later; %s of the capital is drawn at once."
                .formatted(outMonths, inMonths, flowMonths, drawnUpfrontShare);
    }
}
