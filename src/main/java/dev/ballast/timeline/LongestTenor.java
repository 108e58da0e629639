package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * The longest tenor at which one instrument secured on silicon stays under a ceiling of loan-to-value, with its principal, its
 * rate and its way of repayment as they are. 65 on 100 at 8 %, repaid by level payments while the silicon loses 30 % a year,
 * stays under 90 % for 61 months.
 *
 * @param ceiling loan-to-value that is not to be exceeded in any month
 * @param longest whole months from today; zero when the ceiling is exceeded already or at once
 * @param tenor months to maturity as it is
 */
@Each("instrument")
@Formula(
        text =
                "the most whole months T for which principal(t, T) ÷ (value today × left(t)) stays at or under the ceiling for every t to T; found by halving, because a longer tenor owes more in every month",
        source = "Advance rate and tenor of asset-backed lending; the ceiling is a judgement of the house")
@Limits("Looks no further than 30 years; one expected path of prices, and forced sales fetch less.")
public record LongestTenor(About about, Share ceiling, Months longest, Months tenor, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "%s runs for %s; to stay under %s of the value of its silicon it may run for %s."
                .formatted(about.id(), tenor, ceiling, longest);
    }
}
