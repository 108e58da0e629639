package dev.ballast.finance;

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
 * What it would mean to pay with new shares, instead of debt, for the plan above cash flow.
 *
 * @param raise planned capital expenditure above operating cash flow, zero when there is none
 * @param dilution new shares over all shares after the issue
 * @param costOfIssue what holders lose: fees, discount, and what the shares are worth above their price
 * @param distressSaved expected cost of distress with debt in place of shares, less that with shares
 * @param earningsWithShares last year's operating income less interest, a share, when the gap is raised in shares; before tax
 * @param earningsWithDebt the same when it is borrowed at the marginal rate
 */
@Formula(
        text =
                "raise = planned capital expenditure − operating cash flow; new shares = raise ÷ (price × (1 − issue cost)); issue cost = n × value − n × (n × value + raise) ÷ (n + new shares); distress saved = cost of distress × value × (default probability with debt − with shares); earnings a share = (operating income − interest) ÷ (n + new shares) against (operating income − interest − raise × marginal rate) ÷ n",
        source =
                "Dilution by arithmetic; default probabilities by Altman and Kishore 2000; cost of distress a quarter of value as in Damodaran's APV of Disney, 2004")
@Limits("One price and one cost of issue; the market is taken to believe neither more nor less afterwards.")
public record EquityCase(
        About about,
        Money raise,
        Share dilution,
        Money costOfIssue,
        Money distressSaved,
        Money earningsWithShares,
        Money earningsWithDebt,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        double lost = Math.max(0, costOfIssue.value());
        return Stake.exposed(
                Money.of(costOfIssue.currency(), lost), "that new shares would cost their holders", Months.of(12));
    }

    @Override
    public String statement() {
        return "To raise %s in shares dilutes holders by %s and costs them %s; in place of debt it saves %s of expected distress."
                .formatted(raise, dilution, costOfIssue, distressSaved);
    }
}
