package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Rate;
import dev.ballast.unit.Ratio;
import dev.ballast.unit.Share;

/**
 * What today's debt is worth to whoever holds it, and how that moves with rates.
 *
 * @param value of all payments ahead, interest accrued included
 * @param priceShare value without interest accrued, as a part of principal
 * @param duration Macaulay's: average months to a unit of that value
 * @param modifiedDuration parts of a hundred that the value loses for each point by which rates rise
 * @param convexity in years squared
 * @param rise of rates that it is tried with
 * @param changeAfterRise of value, to the second order; the holders' loss is the borrower's gain
 */
@Formula(
        text =
                "payments ahead discounted at the yield of the price at which an instrument trades, or else at the marginal rate; change = value × (½ × convexity × rise² − modified duration × rise)",
        source =
                "Price, yield, Macaulay and modified duration as in PRICE, YIELD, DURATION and MDURATION of a spreadsheet; bonds in dollars half-yearly on 30/360, others yearly on actual days (ICMA)")
@Limits("An instrument without a price is valued at the marginal rate; options to call or convert are not.")
public record DebtValue(
        About about,
        Money value,
        Share priceShare,
        Months duration,
        Ratio modifiedDuration,
        Ratio convexity,
        Rate rise,
        Money changeAfterRise,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Today's debt is worth %s, %s of its principal, with a duration of %s; a rise of rates by %s would change that by %s."
                .formatted(value, priceShare, duration, rise, changeAfterRise);
    }
}
