package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Share;

/**
 * Money that a fund of the state puts into the programme.
 *
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
        Share ofFund,
        boolean commercialTerms,
        boolean mandatePublished,
        boolean insideWithdrawalRule,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "The programme takes %s of the fund, on %s terms, %s a published mandate and %s the withdrawal rule."
                .formatted(
                        ofFund,
                        commercialTerms ? "commercial" : "policy",
                        mandatePublished ? "under" : "without",
                        insideWithdrawalRule ? "inside" : "outside");
    }
}
