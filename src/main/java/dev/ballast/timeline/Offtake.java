package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Who stands behind the revenue that is sold ahead.
 *
 * @param topShare the part of the backlog that the largest customer owes; zero without a backlog
 * @param topInvestmentGrade whether that customer, or the guarantor of each of its contracts, is of investment grade
 * @param prepaidShare the part of the backlog that was paid ahead
 * @param wrappedShare the part of the backlog that somebody of investment grade guarantees
 * @param topBacklog what the largest customer owes
 * @param backlog what all customers owe under take-or-pay
 */
@Formula(
        text =
                "backlog = yearly amount × take-or-pay share × years left of each contract; largest customer, prepaid and guaranteed ÷ backlog",
        source = "Remaining performance obligation; customer concentration as rating agencies report it")
@Limits("Backlog as signed; the strength of customers stands in another figure.")
public record Offtake(
        About about,
        Share topShare,
        boolean topInvestmentGrade,
        Share prepaidShare,
        Share wrappedShare,
        Money topBacklog,
        Money backlog,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(topBacklog, "owed by the largest customer to the end of its contracts", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Of a backlog of %s to the end of all contracts, before running cost, the largest customer owes %s, %s investment grade behind it; %s is prepaid and %s guaranteed."
                .formatted(backlog, topShare, topInvestmentGrade ? "with" : "without", prepaidShare, wrappedShare);
    }
}
