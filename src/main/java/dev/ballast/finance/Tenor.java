package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.profile.Recourse;
import dev.ballast.profile.SecuredBy;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * One secured instrument against the life of what secures it.
 *
 * @param recourse what the lender may fall back on
 * @param securedBy what is pledged
 * @param tailMonths life that the pledged assets have left when the debt is repaid; negative when the debt outlives them
 * @param bulletShare the part of today's principal that falls due on the last day
 * @param principal outstanding today
 */
@Each("instrument")
@Formula(
        text =
                "economic life left of the pledged assets − months to maturity; principal due on the last day ÷ principal",
        source = "Basel CRE33.13 slotting criteria: useful life against tenor, and repayment profile")
@Limits("One economic life a class of assets.")
public record Tenor(
        About about,
        Recourse recourse,
        SecuredBy securedBy,
        Months tailMonths,
        Share bulletShare,
        Money principal,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        boolean isWithin = tailMonths.value() >= 0 && bulletShare.value() == 0;
        return Stake.exposed(
                isWithin ? Money.of(principal.currency(), 0) : principal, "of principal on these loans", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Instrument %s of %s ends %s its collateral wears out; %s of it is due on the last day."
                .formatted(
                        about.id(),
                        principal,
                        tailMonths.value() < 0 ? Months.of(-tailMonths.value()) + " after" : tailMonths + " before",
                        bulletShare);
    }
}
