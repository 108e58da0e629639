package dev.ballast.timeline;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Share;

/**
 * How far capacity is bound to one tenant, product or model.
 *
 * @param share the part of the power of all sites that the largest such user alone can use
 */
@Formula(
        text = "largest part of the power of all sites that one user alone can use",
        source = "Single-purpose assets, criteria of specialised lending")
@Limits("Power as declared; what a change of tenant would cost is not priced.")
public record DedicatedShare(About about, Share share, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "%s of the capacity can be used by one user alone.".formatted(share);
    }
}
