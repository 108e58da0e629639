package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Each;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.fact.Stake;
import dev.ballast.fact.Staked;
import dev.ballast.unit.Money;
import dev.ballast.unit.Months;
import dev.ballast.unit.Share;

/**
 * Who bears what goes wrong while one facility is built, and after one event. Of 640 million still to be paid with 55 %
 * at a fixed price and 45 million set aside, 243 million are open.
 *
 * @param contingencyShare contingency over what is still to be paid
 * @param fixedPriceShare the part under a fixed price or a cap
 * @param delayCoverShare the part of the cost of late hand-over that others pay
 * @param insuredShare the part of the value at risk in one event that is insured
 * @param hallAlone whether some lender of the organisation can fall back on nothing but a facility
 * @param openCost what is still to be paid at prices that may move, above the contingency
 */
@Each("facility")
@Formula(
        text =
                "contingency ÷ remaining cost; open cost = remaining cost × (1 − fixed-price share) − contingency, at least zero",
        source = "Construction terms as lenders of project finance ask for them")
@Limits("Counts contract terms as declared; the strength of the builder and of insurers is not seen.")
public record BuildRisk(
        About about,
        Share contingencyShare,
        Share fixedPriceShare,
        Share delayCoverShare,
        Share insuredShare,
        boolean hallAlone,
        Money openCost,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.exposed(openCost, "of building cost at prices that may move, above the contingency", Months.ZERO);
    }

    @Override
    public String statement() {
        return "Of what is left to build at %s %s has a fixed price and %s is set aside; others pay %s of a delay, and insurance %s of what one event can destroy."
                .formatted(about.id(), fixedPriceShare, contingencyShare, delayCoverShare, insuredShare);
    }
}
