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
import dev.ballast.unit.Share;

/**
 * Whether the next twelve months are paid for.
 *
 * @param ratio committed sources over uses; below 1.00x money runs out
 * @param cashFall the part of spendable cash, from none to all of it, that goes before a committed line is drawn
 * @param shortfall uses above sources, zero when there is none
 */
@Formula(
        text =
                "(spendable cash + undrawn committed lines + cash flow before interest) ÷ (planned capital expenditure + interest + principal due), twelve months; at most 100x; operations that consume cash count as a use",
        source = "Sources over uses, S&P liquidity descriptors")
@Limits("Twelve months as one sum; when in the year the money is due is another figure.")
public record LiquidityCover(About about, Ratio ratio, Share cashFall, Money shortfall, Inputs inputs)
        implements Staked {

    /** The step of the working that adds up what comes in. */
    public static final String SOURCES = "sources";

    /** The step of the working that adds up what goes out. */
    public static final String USES = "uses";

    @Override
    public Stake stake() {
        return Stake.lost(shortfall, "short within twelve months", Months.of(12));
    }

    @Override
    public String statement() {
        return "Sources of cash cover %s of the uses of the next twelve months, which take %s of the cash at hand."
                .formatted(Capped.words(ratio), cashFall);
    }
}
