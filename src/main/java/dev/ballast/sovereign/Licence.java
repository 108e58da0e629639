package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;

/**
 * Accelerators that may be delivered against those that are planned.
 *
 * @param coveredShare licensed on the day of delivery, or in need of no licence, over planned; may exceed one
 * @param lateShare licensed, but delivered after the licence ends, over planned
 * @param undecidedShare with a licence pending or presumed denied, over planned
 * @param uncovered planned accelerators that nothing covers yet
 */
@Formula(
        text = "accelerators by licence and day of delivery ÷ planned accelerators",
        source = "Count of consignments against export licences; US Export Administration Regulations, ECCN 3A090")
@Limits("Licences and days as declared; politics may move both.")
public record Licence(
        About about, Share coveredShare, Share lateShare, Share undecidedShare, Count uncovered, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Licences cover %s of the planned accelerators on the day of delivery; %s would come after their licence ends, %s wait for a decision; %s accelerators are not covered yet, counting any that are in no consignment."
                .formatted(coveredShare, lateShare, undecidedShare, uncovered);
    }
}
