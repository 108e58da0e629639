package dev.ballast.compute;

import dev.ballast.fact.About;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Formula;
import dev.ballast.fact.Inputs;
import dev.ballast.fact.Limits;
import dev.ballast.unit.Count;
import dev.ballast.unit.Share;

/** How much of the owned fleet does useful work; 0.62 is 62 % of installed accelerator-hours. */
@Formula(text = "useful accelerator-hours ÷ installed accelerator-hours", source = "Client's own measurement")
@Limits("As the client measures it; useful is whatever the client counts as useful.")
public record FleetUse(About about, Share utilisation, Count accelerators, Inputs inputs) implements Fact {

    @Override
    public String statement() {
        return "%s of the hours of %s owned accelerators do useful work.".formatted(utilisation, accelerators);
    }
}
