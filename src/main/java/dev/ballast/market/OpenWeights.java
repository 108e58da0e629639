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
 * What the weights of the best own model bring in a year when they are open, and when they are for sale.
 *
 * @param openValue what complements gain, rents avoided and work folded back, less the cost of opening
 * @param closedValue contribution of the revenue from models, which opening gives up
 * @param difference between the two, whichever is the greater
 * @param complementShare of revenue that sells better where models are cheap
 * @param modelRevenueShare of revenue that comes from models themselves
 */
@Formula(
        text =
                "open: complement revenue × margin × ((1 − price fall)^(−elasticity) − 1) × lead in months ÷ 12, at most one year, + rents avoided + work folded back − cost of opening; closed: model revenue × margin",
        source =
                "Cross-price elasticity of demand for complements, at constant elasticity; opening brings a fall forward that others bring anyway")
@Limits("Rests on an elasticity that few have measured.")
public record OpenWeights(
        About about,
        Money openValue,
        Money closedValue,
        Money difference,
        Share complementShare,
        Share modelRevenueShare,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(difference, "a year between open and closed weights", Months.of(12));
    }

    @Override
    public String statement() {
        return "Open, the weights are worth %s a year, closed %s; %s of revenue sells beside models and %s is from models."
                .formatted(openValue, closedValue, complementShare, modelRevenueShare);
    }
}
