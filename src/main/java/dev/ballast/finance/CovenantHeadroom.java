package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.profile.CovenantKind;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * How far the tightest covenant is from being broken within a year, when what cash does not pay for is borrowed.
 *
 * @param least distance to the level as a part of the level, between −100 % and 100 %; negative when it is broken
 * @param tightest what that covenant measures
 * @param month months from now to the quarter end at which it is tightest; zero for today
 */
@Formula(
        text =
                "least over today and four quarter ends of 1 − (debt ÷ EBITDA) ÷ level and (EBITDA ÷ interest) ÷ level − 1; debt as scheduled, and what cash does not pay for drawn at the marginal rate; EBITDA as last year",
        source = "Covenant headroom, loan-market practice")
@Limits("Earnings as last year over four quarters; cures and waivers are not counted on.")
public record CovenantHeadroom(About about, Share least, CovenantKind tightest, Months month, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "The covenant on %s is the tightest; it is %s of its level %s %s."
                .formatted(
                        tightest.words(),
                        Share.of(Math.abs(least.value())),
                        side(),
                        month.equals(Months.ZERO) ? "today" : "in " + month);
    }

    /** A whole level beyond the limit is the most that is counted. */
    private String side() {
        if (least.value() >= 0) {
            return "from the limit";
        }
        return least.value() <= -1 ? "or more beyond the limit" : "beyond the limit";
    }
}
