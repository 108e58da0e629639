package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Share;

/**
 * Public debt with the programme, against what carries it: 0.43 is 43 % of gross domestic product.
 *
 * @param externalToGdp present value of debt owed abroad over gross domestic product
 * @param externalToExports the same over exports
 * @param serviceToExports service paid abroad in the programme's heaviest year over exports
 * @param serviceToRevenue the same over public revenue
 * @param publicToGdp present value of all public debt over gross domestic product
 * @param addedToGdp the part of it that the programme adds
 */
@Formula(
        text =
                "(debt before + present value of what the programme borrows) ÷ gross domestic product or exports; (service before + heaviest twelve months of the programme's loan) ÷ exports or public revenue",
        source =
                "Debt burden indicators of the IMF-World Bank framework for low-income countries, at its 5 % discount rate")
@Limits("One year of accounts and the programme alone; other new borrowing is not foreseen.")
public record DebtBurden(
        About about,
        Share externalToGdp,
        Share externalToExports,
        Share serviceToExports,
        Share serviceToRevenue,
        Share publicToGdp,
        Share addedToGdp,
        Inputs inputs)
        implements Fact {

    @Override
    public String statement() {
        return "With the programme debt owed abroad is %s of output and %s of exports, its service %s of exports and %s of public revenue; all public debt is %s of output, of which the programme adds %s."
                .formatted(
                        externalToGdp, externalToExports, serviceToExports, serviceToRevenue, publicToGdp, addedToGdp);
    }
}
