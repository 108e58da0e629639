package dev.ballast.sovereign;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Share;

/**
 * For whom the halls of a state are.
 *
 * @param tenantShare planned accelerators that tenants own or have contracted, over all that are planned
 */
@Formula(
        text = "accelerators of tenants ÷ planned accelerators",
        source = "Pre-letting, as lenders to data centres count it")
@Limits("Counts accelerators, not revenue.")
public record Hosting(About about, Share tenantShare, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "Tenants own or have contracted %s of the planned accelerators.".formatted(tenantShare);
    }
}
