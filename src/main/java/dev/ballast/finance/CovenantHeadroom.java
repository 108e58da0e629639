package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.profile.CovenantKind;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * How far the tightest covenant is from being broken within a year, when what cash does not pay for is borrowed.
 *
 * @param least distance to the level as a part of the level, between −100 % and 100 %; negative when it is broken
 * @param tightest what that covenant measures
 * @param month months from now to the quarter end at which it is tightest; zero for today
 * @param brokenFrom months from now to the first quarter end at which a covenant is broken, zero for today; where none is, as month
 * @param level what the covenant allows
 * @param reached what stands there against it, at most 100x
 * @param callable all debt outstanding, which a broken covenant lets its lenders call; zero while none is broken
 */
@Formula(
        text =
                "least over today and four quarter ends of 1 − (debt ÷ EBITDA) ÷ level and (EBITDA ÷ interest) ÷ level − 1; debt as scheduled, and what cash does not pay for drawn at the marginal rate; EBITDA as last year",
        source = "Covenant headroom, loan-market practice")
@Limits("Earnings as last year over four quarters; cures and waivers are not counted on.")
public record CovenantHeadroom(
        About about,
        Share least,
        CovenantKind tightest,
        Months month,
        Months brokenFrom,
        Ratio level,
        Ratio reached,
        Money callable,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(callable, "of debt that lenders could call", brokenFrom);
    }

    @Override
    public String statement() {
        return "The covenant on %s is the tightest: it allows %s, and %s %s.%s"
                .formatted(
                        tightest.words(),
                        level,
                        Capped.words(reached),
                        month.equals(Months.ZERO) ? "is reached today" : "would be reached in " + month,
                        broken());
    }

    /** When the first covenant is broken, where that is before the tightest is tightest. */
    private String broken() {
        if (!callable.isPositive() || brokenFrom.equals(month)) {
            return "";
        }
        return brokenFrom.equals(Months.ZERO)
                ? " A covenant is broken today, on these figures."
                : " A covenant would be broken in " + brokenFrom + " already.";
    }
}
