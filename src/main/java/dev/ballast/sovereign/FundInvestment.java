package dev.ballast.sovereign;

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
 * Money that a fund of the state puts into the programme.
 *
 * @param amount what the fund puts in
 * @param ofFund its share of the whole fund
 * @param commercialTerms true when the fund invests as any investor would
 * @param mandatePublished true when the public can read what the fund may do
 * @param insideWithdrawalRule true when the rule for withdrawals allows it
 */
@Formula(
        text = "amount ÷ value of the fund; terms, mandate and withdrawal rule as declared",
        source = "Santiago Principles of the International Forum of Sovereign Wealth Funds (2008)")
@Limits("Terms as declared.")
public record FundInvestment(
        About about,
        Money amount,
        Share ofFund,
        boolean commercialTerms,
        boolean mandatePublished,
        boolean insideWithdrawalRule,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(amount, "of the fund's money", Months.ZERO);
    }

    @Override
    public String statement() {
        return "The programme takes %s, %s of the fund, on %s terms, %s a published mandate and %s the withdrawal rule."
                .formatted(
                        amount,
                        ofFund,
                        commercialTerms ? "commercial" : "policy",
                        mandatePublished ? "under" : "without",
                        insideWithdrawalRule ? "inside" : "outside");
    }
}
