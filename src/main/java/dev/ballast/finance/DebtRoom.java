package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Always;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Ratio;

/**
 * How much more debt the organisation can carry: the least of five limits.
 *
 * @param amount room under the binding limit, zero when there is none
 * @param available whether there is any room
 * @param binding the limit that leaves the least room
 * @param leverage debt and stated commitments to EBITDA today, at most 100x, as when there is no EBITDA to speak of
 * @param ceiling debt to EBITDA that the wanted rating category bears or a lender allows, whichever is lower
 */
@Always({
    "available == false or amount > zero",
    "available == true or amount <= zero",
    "available == false or Leverage.adjusted <= Leverage.ceiling"
})
@Formula(
        text =
                "least of: leverage ceiling × EBITDA − debt and commitments; covenant × EBITDA − debt; debt whose service liquidity bears when its proceeds pay for planned capital expenditure; debt whose service cash flow covers at the sizing cover; years × (operating cash flow − depreciation) − debt and commitments",
        source = "Debt capacity as lenders size it; ceilings by rating category are a judgement of the house")
@Limits("The least of five limits, each a rule of thumb; a lender may see a sixth.")
public record DebtRoom(
        About about, Money amount, boolean available, Limit binding, Ratio leverage, Ratio ceiling, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "There is %s further debt; %s binds. Debt and commitments are %s EBITDA against a ceiling of %s."
                .formatted(
                        available ? "room for " + amount + " of" : "no room for",
                        binding.words(),
                        Capped.words(leverage),
                        ceiling);
    }
}
