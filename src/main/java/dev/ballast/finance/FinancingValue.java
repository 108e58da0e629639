package dev.ballast.finance;

import dev.ballast.profile.Equity;
import dev.ballast.profile.Evidence;
import dev.ballast.unit.Money;
import java.util.Optional;

/**
 * What a change of debt and shares is worth to all who finance a business, by adjusted present value: the business itself
 * and its income stay as they are, so that debt and shares sold at their price are worth nothing by themselves. Source:
 * Myers 1974; Damodaran, Disney 2004.
 *
 * @param taxSaved tax that more debt saves for ever, as far as income pays its interest; below zero with less debt
 * @param distress expected cost of failing that is spared, at the chance of the rating table; below zero when more is borne
 * @param issueCost fees and discount of new shares, at or below zero
 */
public record FinancingValue(Money taxSaved, Money distress, Money issueCost) {

    /** From here on a share of debt has no equity left to bear it. */
    private static final double MOST_DEBT = 0.99;

    /** The value of the change from one to the other; empty where the organisation states no shares. */
    public static Optional<FinancingValue> of(Evidence before, Evidence after) {
        Equity equity = before.profile().financing().equity();
        Equity later = after.profile().financing().equity();
        if (equity == null || later == null) {
            return Optional.empty();
        }
        var market = MarketValue.of(before, equity);
        double whole = market.whole();
        var value = new AdjustedPresentValue(
                market.business(before, equity, whole),
                market.ratings(before, equity, whole),
                before.parameters().share("distress.cost").value());
        double today = market.debtShare();
        double then = Math.min(MOST_DEBT, MarketValue.of(after, later).debt() / whole);
        double issued =
                Math.max(0, later.sharesCount().value() - equity.sharesCount().value());
        double cost =
                issued * equity.sharePrice().value() * equity.issueCostShare().value();
        var currency = before.profile().currency();
        return Optional.of(new FinancingValue(
                Money.of(currency, value.saving(then) - value.saving(today)),
                Money.of(currency, value.distress(today, today) - value.distress(today, then)),
                Money.of(currency, -cost)));
    }
}
