package dev.ballast.compute;

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
 * What the accounts would charge more a year if the fleet were written down over its economic life. Net book value of 2.9
 * billion with 52 months left on the books and 46 by economics is charged 87 million more.
 *
 * @param shareOfEbit the extra charge over operating income; negative when the books are the more cautious
 * @param extraDepreciation of the next twelve months
 * @param bookMonths life on the books
 * @param economicMonths economic life
 */
@Formula(
        text =
                "net book value × (12 ÷ (economic life − age) − 12 ÷ (book life − age)), each part at most one and one when nothing is left, ÷ operating income; without operating income at most 100x of either sign",
        source = "Straight-line depreciation over the remaining life")
@Limits("Straight line on one age for the whole fleet; says nothing of what the accelerators would fetch.")
public record BookGap(
        About about,
        Share shareOfEbit,
        Money extraDepreciation,
        Months bookMonths,
        Months economicMonths,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        Money none = Money.of(extraDepreciation.currency(), 0);
        return Stake.exposed(
                extraDepreciation.isPositive() ? extraDepreciation : none,
                "of depreciation that the next year does not show",
                Months.of(12));
    }

    @Override
    public String statement() {
        return "The fleet is written down over %s and lives %s by economics; over that life the next year would carry %s more depreciation, %s of operating income."
                .formatted(bookMonths, economicMonths, extraDepreciation, shareOfEbit);
    }
}
