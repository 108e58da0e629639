package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;

/**
 * What the programme pays for power against what the same power would bring elsewhere.
 *
 * @param tariff paid for a megawatt-hour
 * @param opportunityPrice of a megawatt-hour: its price elsewhere, less the part that nobody else could use
 * @param yearlyGift the difference over a year of the programme's load; zero when the tariff is higher
 */
@Formula(
        text =
                "price elsewhere × (1 − stranded share); (opportunity price − tariff) × average load × 8,760 hours, at least zero",
        source = "Opportunity cost, as in shadow pricing of cost-benefit analysis")
@Limits("One price elsewhere for all hours.")
public record EnergyValue(About about, Money tariff, Money opportunityPrice, Money yearlyGift, Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.lost(yearlyGift, "a year of power given away", Months.ZERO);
    }

    @Override
    public String statement() {
        return "The programme pays %s for a megawatt-hour that is worth %s elsewhere, a gift of %s a year."
                .formatted(tariff, opportunityPrice, yearlyGift);
    }
}
