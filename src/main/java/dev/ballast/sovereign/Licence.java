package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Count;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Accelerators that may be delivered against those that are planned.
 *
 * @param coveredShare licensed on the day of delivery, or in need of no licence, over planned; may exceed one
 * @param lateShare licensed, but delivered after the licence ends, over planned
 * @param undecidedShare with a licence pending or presumed denied, over planned
 * @param uncovered planned accelerators that nothing covers yet
 * @param waiting the programme's hardware imports in the same proportion; zero where no programme is stated
 */
@Formula(
        text = "accelerators by licence and day of delivery ÷ planned accelerators",
        source = "Count of consignments against export licences; US Export Administration Regulations, ECCN 3A090")
@Limits("Licences and days as declared; politics may move both.")
public record Licence(
        About about,
        Share coveredShare,
        Share lateShare,
        Share undecidedShare,
        Count uncovered,
        Money waiting,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(waiting, "of hardware imports, in proportion, that wait for a licence", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Licences cover %s of the planned accelerators on the day of delivery; %s would come after their licence ends, %s wait for a decision, %s are in no consignment; %s accelerators are not covered yet."
                .formatted(coveredShare, lateShare, undecidedShare, unlisted(), uncovered);
    }

    private Share unlisted() {
        return Share.of(Math.max(0, 1 - coveredShare.value() - lateShare.value() - undecidedShare.value()));
    }
}
