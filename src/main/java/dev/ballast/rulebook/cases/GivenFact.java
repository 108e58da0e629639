package dev.ballast.rulebook.cases;

import dev.ballast.fact.Fact;
import dev.ballast.fact.Place;
import java.util.Set;

/** A fact that a case states, with the components that it stated and where. */
record GivenFact(Fact fact, Set<String> stated, Place place) {

    GivenFact {
        stated = Set.copyOf(stated);
    }
}
