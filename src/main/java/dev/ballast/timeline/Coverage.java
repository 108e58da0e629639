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

/**
 * Cash available for debt service over debt service.
 *
 * @param minimum the weaker of two years of cash flow over the heaviest year of service ahead; below 1.00x debt cannot be paid
 * @param average average cash flow of two years over average service of the years ahead
 * @param loanLife average cash flow over the life of the debt, discounted at its rate, over principal; below 1.00x it is not repaid
 * @param ebitToInterest operating income over the yearly interest of what is outstanding
 * @param shortfall cash missing in the heaviest year, zero when there is none
 * @param worstMonths months from now to the end of the first year that falls short; where none does, of the heaviest
 */
@Formula(
        text =
                "(operating cash flow + interest paid − silicon refresh reserve) ÷ (interest + principal), unsecured or recourse bullets as level service over ten years; for the life of the debt present value of the same cash over its principal-weighted term at its average rate ÷ principal; at most 100x; without debt 0x when there is no cash flow",
        source = "Debt service and loan life coverage ratio (DSCR, LLCR), project-finance practice")
@Limits("Earnings as last year; the reserve for silicon is an average.")
public record Coverage(
        About about,
        Ratio minimum,
        Ratio average,
        Ratio loanLife,
        Ratio ebitToInterest,
        Money shortfall,
        Months worstMonths,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(shortfall, "a year short of debt service", worstMonths);
    }

    @Override
    public String statement() {
        return "After a reserve for new silicon the cash flow of the weaker of two years covers debt service %s in the heaviest year, and that of both %s on average, and over its life the debt itself %s; operating income covers interest %s."
                .formatted(
                        Capped.words(minimum),
                        Capped.words(average),
                        Capped.words(loanLife),
                        Capped.words(ebitToInterest));
    }
}
