package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;

/**
 * The public benefit that the state declares, apart from money: it enters no other figure.
 *
 * @param yearly as declared
 * @param toGap over what the programme needs in a year to be worth its cost; 100x when it needs none
 * @param open what the programme needs in a year and this benefit leaves open, zero when it leaves nothing
 */
@Formula(
        text = "declared yearly benefit; the same ÷ yearly gap of the programme's value, at most 100x",
        source = "Declared by the state; shown beside the value in money, as cost-benefit guides ask")
@Limits("Declared, and checked by nobody here.")
public record PublicBenefit(About about, Money yearly, Ratio toGap, Money open, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(open, "a year that even the benefit declared leaves open", Months.ZERO);
    }

    @Override
    public String statement() {
        return "The state declares a public benefit of %s a year, %s what the programme needs to be worth its cost."
                .formatted(yearly, toGap);
    }
}
