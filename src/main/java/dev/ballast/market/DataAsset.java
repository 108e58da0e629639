package dev.ballast.market;

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
 * The stock of data that spending and use keep up against decay, at what it cost.
 *
 * @param stock that this spending sustains
 * @param ingestion what gathering, licensing and cleaning cost a year
 * @param loopShare of new data that comes back from use
 */
@Formula(
        text =
                "yearly ingestion ÷ (decay × (1 − loop share)), the level at which what comes in makes up for what decays",
        source = "Perpetual inventory method for intangible capital (OECD, Measuring Capital, 2009), in steady state")
@Limits("Steady state at replacement cost; says what data cost, not what they earn.")
public record DataAsset(About about, Money stock, Money ingestion, Share loopShare, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(ingestion, "a year of data bought", Months.of(12));
    }

    @Override
    public String statement() {
        return "Spending of %s a year keeps up a stock of data worth %s at cost; use brings back %s of what is new."
                .formatted(ingestion, stock, loopShare);
    }
}
