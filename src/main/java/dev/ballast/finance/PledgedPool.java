package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.profile.Recourse;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Whether one debt is secured on assets that wear out at different times.
 *
 * @param recourse what the lender may fall back on
 * @param otherShare the lesser part of the pledged value: shell beside silicon, or silicon beside shell; none in a pool of one sort
 * @param principal outstanding today
 */
@Each("instrument")
@Formula(
        text = "value of the lesser sort of pledged assets ÷ value of all",
        source = "Matching of debt and life by component, as in project finance; as the client states it")
@Limits("Values as the client states them.")
public record PledgedPool(About about, Recourse recourse, Share otherShare, Money principal, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(principal, "of principal on pools of both sorts", Months.ZERO);
    }

    @Override
    public String statement() {
        return otherShare.equals(Share.ZERO)
                ? "Instrument %s of %s is secured on assets of one sort.".formatted(about.id(), principal)
                : "Instrument %s of %s is secured on silicon and shell in one pool; %s of it is the lesser of the two."
                        .formatted(about.id(), principal, otherShare);
    }
}
