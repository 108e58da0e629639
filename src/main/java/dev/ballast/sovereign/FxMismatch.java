package dev.ballast.sovereign;

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
import dev.ballast.unit.Share;

/**
 * Debt service due in hard currency against public revenue that comes in hard currency.
 *
 * @param mismatch the hard share of service over the hard share of revenue; above one a fall of the currency costs more than it brings
 * @param hardServiceShare the hard share of public debt service, the programme's loan included
 * @param hardRevenueShare the hard share of public revenue
 * @param stressedServiceToRevenue service paid abroad over public revenue after the currency fell
 * @param yearlyLoss what the fall adds to hard service in a year above what it adds to hard revenue, zero when it adds less
 */
@Formula(
        text =
                "(hard service + programme's loan) ÷ all service, over the hard share of revenue, at most 100x; stressed: service abroad ÷ (1 − fall) over revenue × (1 − h + h ÷ (1 − fall)) with h the hard share of revenue",
        source =
                "One-time depreciation test of the IMF-World Bank framework, as we recall it; share against share is a rule of thumb")
@Limits("One fall of the currency, once.")
public record FxMismatch(
        About about,
        Ratio mismatch,
        Share hardServiceShare,
        Share hardRevenueShare,
        Share stressedServiceToRevenue,
        Money yearlyLoss,
        Inputs inputs)
        implements Staked {

    @Override
    public Stake stake() {
        return Stake.stressed(yearlyLoss, "a year that a fall of the currency would cost", Months.of(12));
    }

    @Override
    public String statement() {
        return "%s of debt service and %s of public revenue are in hard currency, so the share of service is %s that of revenue; after a fall of the currency service abroad takes %s of revenue."
                .formatted(hardServiceShare, hardRevenueShare, Capped.words(mismatch), stressedServiceToRevenue);
    }
}
