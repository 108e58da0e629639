package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * What promises off the balance sheet amount to, and what they weigh beside the debt that is reported.
 *
 * @param stated the promises as stated, before discount and probability
 * @param asDebt what they weigh as debt
 * @param toDebt that over reported debt; at most 10,000 %, as when no debt is reported
 * @param leverage reported debt and this together, over EBITDA; at most 100x
 * @param complete whether leases, guarantees and purchases have all been stated; if not, all of this is the least
 */
@Formula(
        text =
                "present value of leases not begun + probability × residual value guarantees + present value of purchases due after twelve months, at the marginal rate; ÷ debt; (debt + that) ÷ EBITDA",
        source =
                "Adjusted debt as rating agencies compute it (Moody's, February 2026, on leases not commenced); counting purchases is a judgement of the house")
@Limits("Guarantees by the stated chance of a call; discounted at the marginal rate.")
public record DebtLikeCommitments(
        About about, Money stated, Money asDebt, Share toDebt, Ratio leverage, boolean complete, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(asDebt, "that weighs as debt and is not reported as debt", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Commitments off the balance sheet amount to %s%s and weigh as %s of debt, %s of the debt reported; with them leverage is %s EBITDA."
                .formatted(complete ? "" : "at least ", stated, asDebt, toDebt, Capped.words(leverage));
    }
}
