package dev.ballast.market;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What models of one's own cost, and how far they are ahead of what anybody may take for nothing.
 *
 * @param leadMonths until open weights do the same work as well; zero when they do already
 */
@Formula(
        text = "as stated: yearly cost of training own models; months of lead over the best open weights",
        source = "Lag of open weights behind the best closed models, as Epoch AI measures it")
@Limits("As the client states it.")
public record CoreTraining(About about, Money spend, Months leadMonths, Inputs inputs) implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(spend, "a year on models of its own", Months.of(12));
    }

    @Override
    public String statement() {
        return "Models of its own cost %s a year and are %s ahead of the best open weights."
                .formatted(spend, leadMonths);
    }
}
