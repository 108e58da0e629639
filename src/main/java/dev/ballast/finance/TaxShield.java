package dev.ballast.finance;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Money;
import dev.ballast.unit.Share;

/**
 * What the interest of today's debt saves in tax.
 *
 * @param usedShare the part of a year's interest that reduces tax in that year
 * @param capUse interest over the limit up to which it is deductible; at most 10,000 %
 * @param yearly tax that it saves in a year
 * @param presentValue the same over the average life of each debt, discounted at the marginal rate
 */
@Formula(
        text =
                "t × min(interest, part of EBITDA, operating income − first-year depreciation of new silicon above its book depreciation − losses carried forward), at least nothing; ÷ interest",
        source =
                "t × min(1, EBIT ÷ interest) as in Damodaran, Disney 2004; limit of 30 % as in section 163(j) of the United States and the directive against tax avoidance of the EU")
@Limits("One rate and one cap; groups with many countries pay otherwise.")
public record TaxShield(About about, Share usedShare, Share capUse, Money yearly, Money presentValue, Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "Of a year's interest %s reduces tax, by %s; it takes %s of the limit and is worth %s over the life of the debt."
                .formatted(usedShare, yearly, capUse, presentValue);
    }
}
