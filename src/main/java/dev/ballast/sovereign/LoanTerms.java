package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/**
 * How much of the programme's foreign loan is a gift, measured by its terms.
 *
 * @param grantElement one less present value over principal; below zero for a loan dearer than the discount rate
 * @param heaviestYear interest and principal of the heaviest twelve months
 */
@Formula(
        text = "1 − present value of half-yearly interest and principal ÷ principal",
        source = "Grant element as defined by the OECD Development Assistance Committee and the World Bank (IDA)")
@Limits("Discounted at one rate for all countries.")
public record LoanTerms(About about, Share grantElement, Money heaviestYear, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "The programme's loan abroad has a grant element of %s and costs %s in its heaviest year."
                .formatted(grantElement, heaviestYear);
    }
}
