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
 * How much debt the contracts could carry if its service followed their cash month by month.
 *
 * @param capacity principal that all contracts carry to their ends
 * @param cover cash over service that it is sized to
 * @param averageLife months until a unit of such debt is repaid
 * @param use today's principal over that capacity; at most 100x
 * @param beyond today's principal above it, zero when there is none
 */
@Formula(
        text =
                "present value at the marginal rate of contracted cash ÷ sizing cover, month by month to the end of the last contract, at most 480 months; debt ÷ that",
        source = "Sculpted debt of project finance; its loan life cover equals its service cover")
@Limits("Counts contracts as if customers paid to the last month; sees no cash at hand and no other business.")
public record ContractDebt(
        About about, Money capacity, Ratio cover, Months averageLife, Ratio use, Money beyond, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(beyond, "of debt beyond what contracts could carry", averageLife);
    }

    @Override
    public String statement() {
        return "Repaid as contracts pay, at a cover of %s, debt of %s with an average life of %s could rest on them; today's is %s that."
                .formatted(cover, capacity, averageLife, Capped.words(use));
    }
}
