package dev.ballast.rulebook;

import dev.ballast.declared.Declared;
import dev.ballast.fact.Content;
import dev.ballast.fact.Fact;
import dev.ballast.fact.Finding;
import dev.ballast.fact.NotApplicable;
import dev.ballast.fact.Threshold;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what the bounds of admission rest on: one fact of a type about the organisation, one about each thing. */
final class FactChecks {

    private static final Set<Class<?>> OF_RULES = Set.of(Threshold.class, Finding.class, Content.class);

    /** More instruments or facilities than any client has; the time of a judgement grows with their number. */
    private static final int MOST_OF_A_TYPE = 10_000;

    private FactChecks() {}

    /** @throws IllegalArgumentException when there are two facts where there can be one, too many, or one that rules make */
    static void check(Collection<? extends Fact> facts, Vocabulary vocabulary) {
        Map<Class<?>, Set<Object>> seen = new HashMap<>();
        for (Fact fact : new HashSet<>(facts)) {
            if (OF_RULES.contains(fact.getClass()) || isSilenceOfRule(fact, vocabulary)) {
                throw new IllegalArgumentException("not a fact of a model: " + fact);
            }
            vocabulary.type(fact.getClass().getSimpleName()).ifPresent(type -> {
                Set<Object> about = seen.computeIfAbsent(type.type(), any -> new HashSet<>());
                if (!about.add(key(fact)) || (!type.many() && about.size() > 1)) {
                    throw new IllegalArgumentException("two facts where there can be one: " + fact);
                }
                if (about.size() > MOST_OF_A_TYPE) {
                    throw new IllegalArgumentException("more than 10,000 facts of type " + type.name());
                }
            });
        }
    }

    /** Of declared facts there is one for each line about each thing. */
    private static Object key(Fact fact) {
        return fact instanceof Declared declared ? List.of(declared.id(), fact.about()) : fact.about();
    }

    private static boolean isSilenceOfRule(Fact fact, Vocabulary vocabulary) {
        return fact instanceof NotApplicable silence
                && vocabulary.type(silence.what()).isEmpty();
    }
}
