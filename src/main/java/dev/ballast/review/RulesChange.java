package dev.ballast.review;

import dev.ballast.rulebook.Rulebook;
import java.util.List;

/**
 * Two rulebooks side by side.
 *
 * @param kind of the heaviest change; editorial where there is none
 * @param effects what clients of the population are told that they were not told before, by rule
 * @param clients how many were tried
 */
public record RulesChange(Kind kind, List<Change> changes, List<Effect> effects, int clients, Neutrality neutrality) {

    public RulesChange {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /** What differs between two rulebooks, in their files and on these clients. */
    public static RulesChange of(Rulebook before, Rulebook after, List<Client> population) {
        List<Change> changes = Changes.between(Printed.of(before), Printed.of(after));
        List<Effect> effects = Effects.of(before, after, population);
        return new RulesChange(
                Kind.of(changes), changes, effects, population.size(), neutrality(before, after, changes, effects));
    }

    private static Neutrality neutrality(Rulebook before, Rulebook after, List<Change> changes, List<Effect> effects) {
        if (!effects.isEmpty()) {
            return Neutrality.COUNTEREXAMPLE;
        }
        return new SameMeaning(before, after).isProved(changes) ? Neutrality.PROVED : Neutrality.NO_DIFFERENCE_SEEN;
    }
}
