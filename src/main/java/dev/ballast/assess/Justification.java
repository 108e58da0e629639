package dev.ballast.assess;

import dev.ballast.rulebook.Departure;
import dev.ballast.rulebook.explain.Why;
import java.util.List;

/**
 * Why a rule says what it says of one client, and what keeps its advice from being given.
 *
 * @param setAside what took findings of this rule from the advice; empty when nothing did
 */
public record Justification(Why why, List<Departure> setAside) {

    public Justification {
        setAside = List.copyOf(setAside);
    }

    static Justification of(Why why, List<Departure> departures) {
        String beginning = why.rule().id() + " about ";
        return new Justification(
                why,
                departures.stream()
                        .filter(each -> each.removed().stream().anyMatch(found -> found.startsWith(beginning)))
                        .toList());
    }
}
