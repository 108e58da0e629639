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

/**
 * Debt to EBITDA as reported and as a lender counts it.
 *
 * @param reported debt outstanding over EBITDA, at most 100x
 * @param adjusted the same with leases not begun, guarantees and purchases, at most 100x
 * @param ceiling what the wanted rating category bears
 * @param excess adjusted debt above the ceiling, zero when there is none
 */
@Formula(
        text =
                "debt ÷ EBITDA; (debt + present value of leases not begun + probability × residual value guarantees + present value of purchases due after twelve months) ÷ EBITDA",
        source =
                "Adjusted debt as rating agencies compute it; ceilings by rating category and the counting of purchases are a judgement of the house")
@Limits("EBITDA of last year, nothing for growth or synergies.")
public record Leverage(About about, Ratio reported, Ratio adjusted, Ratio ceiling, Money excess, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(excess, "of debt and commitments above the ceiling", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Debt is %s EBITDA as reported and %s with commitments off the balance sheet, against a ceiling of %s."
                .formatted(Capped.words(reported), Capped.words(adjusted), ceiling);
    }
}
