package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.finance.Capped;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * Debt service that contracts pay, with nothing from customers who have not signed.
 *
 * @param ratio contracted cash over debt service of the years ahead; below 1.00x the debt waits for new customers
 * @param withoutLargest the same without the largest customer that is neither of investment grade nor guaranteed
 * @param ratedCashShare the part of that contracted cash, of the years ahead and after running cost, that investment grade owes or guarantees
 * @param uncovered debt service of those years that no contract pays, zero when there is none
 */
@Formula(
        text =
                "yearly amount × take-or-pay share × (1 − running cost share) × years within the horizon, of all contracts ÷ debt service within the horizon; at most 100x",
        source = "Loan life coverage on contracted revenue, project-finance practice; not discounted")
@Limits("Not discounted, and customers are taken to pay.")
public record ContractedCoverage(
        About about, Ratio ratio, Ratio withoutLargest, Share ratedCashShare, Money uncovered, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(uncovered, "of debt service that no contract pays", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Contracts pay %s of the debt service ahead, %s without the largest weak customer; of the cash that they pay in those years, after running cost, investment grade owes or guarantees %s."
                .formatted(Capped.words(ratio), Capped.words(withoutLargest), ratedCashShare);
    }
}
